package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** What does not fit in a file, each with the place in it. */
final class FileMistakes {

  private static final int SHOWN = 12;

  private FileMistakes() {}

  static Form form(Refused refused) {
    if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
    var errors = new BeanPropertyBindingResult(new ImportForm(""), "form");
    refused.fields().stream().limit(SHOWN).forEach(field -> reject(errors, field));
    if (refused.fields().isEmpty())
      errors.rejectValue("file", refused.key(), refused.arguments().toArray(), refused.key());
    return Form.of((Errors) errors);
  }

  private static void reject(Errors errors, Refused.Field field) {
    Object[] arguments = field.arguments().toArray();
    if (field.field().equals("file")) errors.rejectValue("file", field.key(), arguments, field.key());
    else
      errors.reject(
          "stakeholder.file-place", new Object[] {field.field(), Words.t(field.key(), arguments)}, field.key());
  }
}
