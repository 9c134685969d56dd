package fr.prevenance.platform.table;

import java.util.List;
import java.util.Optional;

/**
 * One record: the physical line where it starts (the sheet row of an XLSX), its cells, its flaws.
 */
public record Row(long line, List<String> cells, List<Flaw> flaws) {

  /** The flaw that forbids to import this row, if any. */
  public Optional<Flaw> fatal() {
    return flaws.isEmpty() ? Optional.empty() : flaws.stream().filter(Flaw::fatal).findFirst();
  }

  /** The cell of a column, empty where the row is too short. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
