package fr.prevenance.platform.web;

import fr.prevenance.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What was typed and what is wrong with it, as the field fragments ask for it. */
public record Form(Errors errors) {

  public record Mistake(String field, String text) {}

  /** A form not yet sent: the values come from this object. */
  public static Form of(Object values) {
    return new Form(new BeanPropertyBindingResult(values, "form"));
  }

  public static Form of(Errors errors) {
    return new Form(errors);
  }

  /** The form again, with what the desk refused put beside the fields it names. */
  public static Form refused(Errors errors, Refused refusal) {
    for (Refused.Field field : refusal.fields()) {
      errors.rejectValue(field.field(), field.key(), field.arguments().toArray(), field.key());
    }
    if (refusal.fields().isEmpty()) {
      errors.reject(refusal.key(), refusal.arguments().toArray(), refusal.key());
    }
    return new Form(errors);
  }

  public boolean isWrong() {
    return errors.hasErrors();
  }

  public boolean isWrong(String field) {
    return errors.hasFieldErrors(field);
  }

  public String value(String field) {
    return Objects.toString(typed(field), "");
  }

  public boolean isChecked(String field) {
    return List.of("true", "on").contains(value(field));
  }

  /** The first thing to mend in this field. */
  public String mistake(String field) {
    FieldError error = errors.getFieldError(field);
    return error == null ? "" : Mistakes.text(error);
  }

  /** Everything to mend, in the order it was found; a general refusal has no field. */
  public List<Mistake> mistakes() {
    return errors.getAllErrors().stream().map(Form::mistake).toList();
  }

  private @Nullable Object typed(String field) {
    return errors.getFieldValue(field);
  }

  private static Mistake mistake(ObjectError error) {
    String field = error instanceof FieldError one ? one.getField() : "";
    return new Mistake(field, Mistakes.text(error));
  }
}
