package fr.prevenance.platform.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows below the header, each checked against the width of the table. */
final class ShapedRows extends LookedAhead {

  private final Rows source;
  private final int width;
  private final boolean padded;

  /**
   * @param padded a short row is no flaw: sheets do not store the empty cells at the end
   */
  ShapedRows(Rows source, boolean header, int width, boolean padded) {
    this.source = source;
    this.width = width;
    this.padded = padded;
    if (header && source.hasNext()) {
      source.next();
    }
  }

  @Override
  @Nullable Row read() {
    while (source.hasNext()) {
      Row row = source.next();
      if (!padded || !row.isBlank()) {
        return fit(row);
      }
    }
    return null;
  }

  @Override
  public void close() {
    source.close();
  }

  private Row fit(Row row) {
    int found = row.cells().size();
    if (found == width || row.fatal().isPresent()) {
      return row;
    }
    if (found < width) {
      return padded ? pad(row) : flawed(row, "table.too-few-cells");
    }
    boolean blankEnd = row.cells().subList(width, found).stream().allMatch(String::isBlank);
    return blankEnd
        ? new Row(row.line(), row.cells().subList(0, width), row.flaws())
        : flawed(row, "table.too-many-cells");
  }

  private Row pad(Row row) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    return new Row(row.line(), cells, row.flaws());
  }

  private Row flawed(Row row, String key) {
    List<Flaw> flaws = new ArrayList<>(row.flaws());
    flaws.add(Flaw.fatal(key, row.cells().size(), width));
    return new Row(row.line(), row.cells(), flaws);
  }
}
