package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Row;
import fr.prevenance.survey.CleanText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column that tells something of the answer rather than an answer. */
record MetaColumn(
    int index, String title, Map<String, @Nullable String> values, Set<String> missing) {

  static MetaColumn of(
      int index, String title, ImportMapping mapping, ImportMapping.Column column) {
    Map<String, @Nullable String> values = new HashMap<>();
    column.meanings().forEach((raw, value) -> values.put(CleanText.of(raw), value));
    Set<String> missing =
        mapping.missingIn(column).stream().map(CleanText::of).collect(Collectors.toSet());
    return new MetaColumn(index, title, values, missing);
  }

  /** What the cell says, or null where it says nothing. */
  @Nullable String text(Row row) {
    String cell = CleanText.of(row.cell(index));
    if (cell.isEmpty() || missing.contains(cell)) return null;
    if (!values.containsKey(cell)) return cell;
    String meant = CleanText.of(values.get(cell));
    return meant.isEmpty() ? null : meant;
  }

  Fault fault(Row row, String key, Object... arguments) {
    return Fault.of(title, CleanText.excerpt(row.cell(index)), key, arguments);
  }
}
