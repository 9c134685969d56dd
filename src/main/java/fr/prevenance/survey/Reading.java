package fr.prevenance.survey;

import fr.prevenance.Refused;
import java.util.List;

/** What one raw input turned out to be. */
public sealed interface Reading {

  record Given(Value value) implements Reading {}

  record Missing() implements Reading {}

  /** Does not fit: the message that says how to mend it. */
  record Problem(String key, List<Object> arguments) implements Reading {
    Refused.Field at(String field) {
      return new Refused.Field(field, key, arguments);
    }
  }

  Reading MISSING = new Missing();

  static Reading problem(String key, Object... arguments) {
    return new Problem(key, List.of(arguments));
  }
}
