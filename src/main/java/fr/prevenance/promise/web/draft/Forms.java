package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import java.util.Map;
import org.springframework.beans.BeansException;
import org.springframework.validation.Errors;

/** A refusal of the desk, beside the fields of the page. */
public final class Forms {

  /** What the desks call otherwise than the pages. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("measure.source", "measure"),
          Map.entry("measure.key", "measure"),
          Map.entry("measure.unitKey", "probeUnit"),
          Map.entry("measure.channel", "channel"),
          Map.entry("validation.evidence", "validationEvidence"),
          Map.entry("unitKey", "unit"),
          Map.entry("parentKey", "parent"));

  private Forms() {}

  public static Form refused(Errors errors, Refused refusal) {
    if (refusal.kind() == Refused.Kind.NOT_FOUND) throw refusal;
    for (Refused.Field field : refusal.fields()) {
      String name = NAMES.getOrDefault(field.field(), field.field());
      Object[] arguments = field.arguments().toArray();
      if (known(errors, name)) errors.rejectValue(name, field.key(), arguments, field.key());
      else errors.reject(field.key(), arguments, field.key());
    }
    if (refusal.fields().isEmpty())
      errors.reject(refusal.key(), refusal.arguments().toArray(), refusal.key());
    return Form.of(errors);
  }

  private static boolean known(Errors errors, String name) {
    try {
      errors.getFieldValue(name);
      return true;
    } catch (BeansException e) {
      return false;
    }
  }
}
