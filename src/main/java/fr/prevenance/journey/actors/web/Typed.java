package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** Between what a form holds and what a desk takes or refuses. */
final class Typed {

  /** What the document calls otherwise than the forms. */
  private static final Map<String, String> NAMES = Map.of("journey", "at", "stage", "at");

  private Typed() {}

  static @Nullable Integer number(String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) return null;
    if (!typed.strip().matches("-?\\d{1,6}")) throw Refused.invalidField(field, "stakeholder.number");
    return Integer.valueOf(typed.strip());
  }

  static @Nullable Integer revision(@Nullable String typed) {
    return typed == null || !typed.matches("\\d{1,9}") ? null : Integer.valueOf(typed);
  }

  /** The desk says where in the document ({@code actors[3].name}); the form has that part alone. */
  static Form refused(Object values, Refused refusal) {
    if (refusal.kind() == Refused.Kind.NOT_FOUND) throw refusal;
    var errors = new BeanPropertyBindingResult(values, "form");
    for (Refused.Field field : refusal.fields()) {
      String last = field.field().substring(field.field().lastIndexOf('.') + 1);
      String name = NAMES.getOrDefault(last, last);
      Object[] arguments = field.arguments().toArray();
      if (knows(errors, name)) errors.rejectValue(name, field.key(), arguments, field.key());
      else errors.reject(field.key(), arguments, field.key());
    }
    if (refusal.fields().isEmpty()) errors.reject(refusal.key(), refusal.arguments().toArray(), refusal.key());
    return Form.of((Errors) errors);
  }

  private static boolean knows(Errors errors, String name) {
    try {
      errors.getFieldValue(name);
      return true;
    } catch (BeansException e) {
      return false;
    }
  }
}
