package fr.prevenance.survey.imports;

import fr.prevenance.platform.web.Words;
import java.util.List;

/**
 * Why a cell, or with an empty column the whole row, does not fit: a message key, read in any
 * language.
 */
public record Fault(String column, String value, String key, List<Object> arguments) {

  static Fault of(String column, String value, String key, Object... arguments) {
    return new Fault(column, value, key, List.of(arguments));
  }

  public String message() {
    return Words.t(key, arguments.toArray());
  }
}
