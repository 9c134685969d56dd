package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.validation.Errors;

/** A refusal of the desk, beside the fields of the page and in their order. */
final class Forms {

  private Forms() {}

  static Form refused(Errors errors, Record form, Refused refusal) {
    if (refusal.kind() == Refused.Kind.NOT_FOUND) throw refusal;
    List<String> known =
        Arrays.stream(form.getClass().getRecordComponents()).map(one -> one.getName()).toList();
    List<Refused.Field> fields = new ArrayList<>(refusal.fields());
    fields.sort(Comparator.comparingInt(field -> known.indexOf(name(field))));
    for (Refused.Field field : fields) {
      String name = name(field);
      Object[] arguments = field.arguments().toArray();
      if (known.contains(name)) errors.rejectValue(name, field.key(), arguments, field.key());
      else errors.reject(field.key(), arguments, field.key());
    }
    if (refusal.fields().isEmpty())
      errors.reject(refusal.key(), refusal.arguments().toArray(), refusal.key());
    return Form.of(errors);
  }

  private static String name(Refused.Field field) {
    return TrialForm.NAMES.getOrDefault(field.field(), field.field());
  }
}
