package fr.prevenance.survey;

import fr.prevenance.Refused;
import java.util.ArrayList;
import java.util.List;

/** Every problem of one input, so that its author mends them all at once. */
final class Problems {

  /** Hostile input is not echoed without end. */
  private static final int MOST = 500;

  private final List<Refused.Field> fields = new ArrayList<>();

  void add(String field, String key, Object... arguments) {
    add(new Refused.Field(field, key, List.of(arguments)));
  }

  void add(Refused.Field problem) {
    if (fields.size() < MOST) {
      fields.add(problem);
    }
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
