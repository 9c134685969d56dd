package fr.prevenance.platform.table;

import java.util.List;

/**
 * What is wrong with a row, as a message key and its arguments. A fatal flaw rejects the row, any
 * other is a warning; the column is the index of the cell, or -1 for the whole row.
 */
public record Flaw(boolean fatal, int column, String key, List<Object> arguments) {

  static final int WHOLE_ROW = -1;

  static Flaw fatal(String key, Object... arguments) {
    return new Flaw(true, WHOLE_ROW, key, List.of(arguments));
  }

  static Flaw warning(int column, String key, Object... arguments) {
    return new Flaw(false, column, key, List.of(arguments));
  }
}
