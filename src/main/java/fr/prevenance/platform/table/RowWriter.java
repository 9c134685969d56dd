package fr.prevenance.platform.table;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as they come, with flat memory. A cell may be null, a String, a Number, a Boolean, a
 * LocalDate or a LocalDateTime; texts are made safe from being run as formulas, numbers untouched.
 */
public interface RowWriter extends AutoCloseable {

  /** UTF-8 with a byte order mark, which spreadsheets need to show accents. */
  static RowWriter csv(OutputStream out, char delimiter) {
    return new CsvRowWriter(out, delimiter);
  }

  static RowWriter xlsx(OutputStream out, String sheet) {
    return new XlsxRowWriter(out, sheet);
  }

  void write(List<? extends @Nullable Object> cells);

  /** Ends the file; the stream stays open. */
  @Override
  void close();
}
