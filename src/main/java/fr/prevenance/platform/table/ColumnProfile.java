package fr.prevenance.platform.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a column seems to hold, for the page that maps columns to questions. */
public record ColumnProfile(
    String title,
    List<String> values,
    long empties,
    Look looksLike,
    @Nullable String min,
    @Nullable String max) {

  /** Most distinct values shown for one column. */
  public static final int MOST_VALUES = 20;

  public enum Look {
    INTEGER,
    DECIMAL,
    DATE,
    BOOLEAN,
    TEXT,
    CATEGORY
  }

  /** Reads the first rows of a file, at most 1,000, and closes them. */
  public static List<ColumnProfile> of(TableFile file) {
    List<ColumnSample> columns = file.detection().titles().stream().map(ColumnSample::new).toList();
    try (Rows rows = file.rows()) {
      for (int n = 0; n < 1_000 && rows.hasNext(); n++) {
        Row row = rows.next();
        if (row.fatal().isEmpty()) {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.cell(i));
          }
        }
      }
    }
    return columns.stream().map(ColumnSample::profile).toList();
  }
}
