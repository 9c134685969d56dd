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
    @Nullable String max,
    long told,
    long distinct) {

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

  /** As an identifier: told in each row, never twice. */
  public boolean isUnique() {
    return empties == 0 && told == distinct;
  }

  /** Whether all the values that were met are shown. */
  public boolean isWhole() {
    return distinct <= MOST_VALUES;
  }

  /** Reads the first rows of a file, at most 1,000, and closes them. */
  public static List<ColumnProfile> of(TableFile file) {
    return of(file, 1_000);
  }

  /** Reads the first rows of a file, so many at most, and closes them. */
  public static List<ColumnProfile> of(TableFile file, int most) {
    List<ColumnSample> columns = file.detection().titles().stream().map(ColumnSample::new).toList();
    try (Rows rows = file.rows()) {
      for (int n = 0; n < most && rows.hasNext(); n++) {
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
