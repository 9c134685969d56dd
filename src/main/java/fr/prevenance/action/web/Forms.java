package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;

/** A refusal of the desk, beside the fields of the page. */
final class Forms {

  private Forms() {}

  static Form refused(Errors errors, Record form, Refused refusal) {
    if (refusal.kind() == Refused.Kind.NOT_FOUND) throw refusal;
    Set<String> known =
        Arrays.stream(form.getClass().getRecordComponents())
            .map(one -> one.getName())
            .collect(Collectors.toSet());
    for (Refused.Field field : refusal.fields()) {
      String name = TrialForm.NAMES.getOrDefault(field.field(), field.field());
      Object[] arguments = field.arguments().toArray();
      if (known.contains(name)) errors.rejectValue(name, field.key(), arguments, field.key());
      else errors.reject(field.key(), arguments, field.key());
    }
    if (refusal.fields().isEmpty())
      errors.reject(refusal.key(), refusal.arguments().toArray(), refusal.key());
    return Form.of(errors);
  }
}
