package fr.prevenance.platform.table;

import fr.prevenance.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the first rows: header or not, titles, sample, and what deserves a warning. */
final class Inspection {

  private static final int SAMPLE = 20;

  private Inspection() {}

  static Detection of(RowSource source, @Nullable Boolean imposedHeader) {
    List<Row> first = first(source.rows(), SAMPLE + 1);
    if (first.isEmpty()) {
      throw Refused.invalid("table.empty");
    }
    Flaw broken = first.getFirst().fatal().orElse(null);
    if (broken != null) {
      throw Refused.invalid(broken.key(), broken.arguments().toArray());
    }
    boolean header = imposedHeader == null ? HeaderGuess.of(first) : imposedHeader;
    int width = width(first);
    List<String> head = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      head.add(first.getFirst().cell(i));
    }
    List<String> titles = header ? Titles.of(head) : Titles.letters(width);
    List<Row> sample = first(TableFile.shaped(source, header, width), SAMPLE);
    List<Flaw> warnings = new ArrayList<>(source.warnings());
    warnings.addAll(header ? warnings(head, titles) : List.of());
    if (sample.isEmpty()) {
      warnings.add(Flaw.warning(Flaw.WHOLE_ROW, "table.no-rows"));
    }
    return new Detection(
        source.kind(),
        source.charset(),
        source.delimiter(),
        source.sheet(),
        header,
        titles,
        sample,
        warnings);
  }

  /** The width of the first row, less the columns at its end that hold nothing. */
  private static int width(List<Row> rows) {
    int width = rows.getFirst().cells().size();
    while (width > 1 && isBlank(rows, width - 1)) {
      width--;
    }
    return width;
  }

  private static boolean isBlank(List<Row> rows, int column) {
    return rows.stream().allMatch(row -> row.cell(column).isBlank());
  }

  private static List<Flaw> warnings(List<String> head, List<String> titles) {
    List<Flaw> warnings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < head.size(); i++) {
      String title = head.get(i).strip();
      if (title.isEmpty()) {
        warnings.add(Flaw.warning(i, "table.unnamed-column", i + 1));
      } else if (!seen.add(title)) {
        warnings.add(Flaw.warning(i, "table.duplicate-title", title, titles.get(i)));
      }
    }
    if (head.size() == 1) {
      warnings.add(Flaw.warning(Flaw.WHOLE_ROW, "table.one-column"));
    }
    return warnings;
  }

  private static List<Row> first(Rows rows, int count) {
    List<Row> first = new ArrayList<>();
    try (rows) {
      while (first.size() < count && rows.hasNext()) {
        first.add(rows.next());
      }
    }
    return first;
  }
}
