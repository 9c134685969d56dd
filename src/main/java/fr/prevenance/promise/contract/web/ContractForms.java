package fr.prevenance.promise.contract.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.web.draft.Forms;
import java.util.List;
import org.springframework.validation.Errors;

/** What the desk refuses of a contract, beside the fields of its page. */
final class ContractForms {

  private ContractForms() {}

  static Form refused(Errors errors, Refused refusal, ContractForm typed) {
    if (refusal.fields().isEmpty()) return Forms.refused(errors, refusal);
    List<Refused.Field> fields =
        refusal.fields().stream()
            .map(one -> new Refused.Field(typed.field(one.field()), one.key(), one.arguments()))
            .toList();
    return Forms.refused(errors, Refused.invalidFields(fields));
  }
}
