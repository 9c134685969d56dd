package fr.prevenance.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class CsvRowWriter implements RowWriter {

  private final Writer text;
  private final CsvWriter csv;

  CsvRowWriter(OutputStream out, char delimiter) {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      text.write('\uFEFF');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    csv =
        CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  @Override
  public void write(List<? extends @Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(CsvRowWriter::cell).toArray(String[]::new));
  }

  @Override
  public void close() {
    try {
      csv.flush();
      text.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      default -> FormulaGuard.guard(value.toString());
    };
  }
}
