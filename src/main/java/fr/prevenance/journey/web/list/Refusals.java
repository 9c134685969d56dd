package fr.prevenance.journey.web.list;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.validation.Errors;

/** What the desk refused, beside the fields of a page or by the paths of a file. */
final class Refusals {

  private static final Map<String, String> NAMES =
      Map.of(
          "title", "title", "persona.name", "persona", "unitKey", "unit", "template", "template");

  private Refusals() {}

  static Form beside(Errors errors, Refused refused) {
    if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
    for (Refused.Field field : refused.fields()) {
      String name = NAMES.get(field.field());
      if (name == null) errors.reject(field.key(), field.arguments().toArray(), field.key());
      else errors.rejectValue(name, field.key(), field.arguments().toArray(), field.key());
    }
    if (refused.fields().isEmpty())
      errors.reject(refused.key(), refused.arguments().toArray(), refused.key());
    return Form.of(errors);
  }

  static List<ImportPage.Line> lines(Refused refused) {
    if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
    return refused.fields().isEmpty()
        ? List.of(new ImportPage.Line("", Words.t(refused.key(), refused.arguments().toArray())))
        : lines(refused.fields());
  }

  static List<ImportPage.Line> lines(List<Refused.Field> fields) {
    return fields.stream()
        .map(field ->
            new ImportPage.Line(field.field(), Words.t(field.key(), field.arguments().toArray())))
        .toList();
  }
}
