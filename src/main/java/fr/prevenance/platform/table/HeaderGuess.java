package fr.prevenance.platform.table;

import java.util.List;

/** A first row of which half the cells are figures or dates is data, not titles. */
final class HeaderGuess {

  private HeaderGuess() {}

  static boolean of(List<Row> rows) {
    List<String> filled =
        rows.getFirst().cells().stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    long data = filled.stream().filter(HeaderGuess::isData).count();
    return filled.isEmpty() || data * 2 < filled.size();
  }

  private static boolean isData(String cell) {
    return !isYear(cell)
        && (Cells.number(cell).isValue() || DateGuess.of(List.of(cell)).isPresent());
  }

  /** Titles such as 2023 and 2024 are common. */
  private static boolean isYear(String cell) {
    return cell.matches("(19|20)\\d\\d");
  }
}
