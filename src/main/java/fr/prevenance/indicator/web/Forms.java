package fr.prevenance.indicator.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import java.util.Arrays;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** A refusal beside the fields of the page that it names, or at its head. */
final class Forms {

  private Forms() {}

  static Form refused(Record typed, Refused refusal) {
    if (refusal.kind() == Refused.Kind.NOT_FOUND) throw refusal;
    Errors errors = new BeanPropertyBindingResult(typed, "form");
    for (Refused.Field field : refusal.fields()) {
      Object[] arguments = field.arguments().toArray();
      boolean known =
          Arrays.stream(typed.getClass().getRecordComponents())
              .anyMatch(one -> one.getName().equals(field.field()));
      if (known) errors.rejectValue(field.field(), field.key(), arguments, field.key());
      else errors.reject(field.key(), arguments, field.key());
    }
    if (refusal.fields().isEmpty())
      errors.reject(refusal.key(), refusal.arguments().toArray(), refusal.key());
    return Form.of(errors);
  }
}
