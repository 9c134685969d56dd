package fr.prevenance.survey;

import fr.prevenance.Refused;
import java.util.ArrayList;
import java.util.List;

/** Every problem of one input, so that its author mends them all at once. */
final class Problems {

  private final List<Refused.Field> fields = new ArrayList<>();

  void add(String field, String key, Object... arguments) {
    fields.add(new Refused.Field(field, key, List.of(arguments)));
  }

  void addAll(List<Refused.Field> more) {
    fields.addAll(more);
  }

  boolean none() {
    return fields.isEmpty();
  }

  List<Refused.Field> fields() {
    return List.copyOf(fields);
  }

  void refuse() {
    if (!none()) {
      throw Refused.invalidFields(fields);
    }
  }
}
