package fr.prevenance.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Goes on to a further sheet where the format's limit of rows is reached. */
final class XlsxRowWriter implements RowWriter {

  private static final int MAX_ROWS = 1_048_576;
  private static final int LONGEST_TEXT = 32_767;
  private static final int ROWS_IN_MEMORY = 500;

  private final Workbook workbook;
  private final String name;
  private Worksheet sheet;
  private int sheets = 1;
  private int row;

  XlsxRowWriter(OutputStream out, String name) {
    this.workbook = new Workbook(new KeptOpen(out), "Prevenance", "1.0");
    this.name = name;
    this.sheet = workbook.newWorksheet(name);
  }

  @Override
  public void write(List<? extends @Nullable Object> cells) {
    try {
      if (row == MAX_ROWS) {
        sheet.close();
        sheet = workbook.newWorksheet(name + " " + ++sheets);
        row = 0;
      }
      for (int column = 0; column < cells.size(); column++) {
        cell(column, cells.get(column));
      }
      if (++row % ROWS_IN_MEMORY == 0) {
        sheet.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cell(int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Number number -> sheet.value(row, column, number);
      case Boolean truth -> sheet.value(row, column, truth);
      case LocalDateTime time -> {
        sheet.value(row, column, time);
        sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
      }
      case LocalDate date -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      default -> text(column, FormulaGuard.guard(value.toString()));
    }
  }

  /** The format holds no longer text: the cut is shown. */
  private void text(int column, String text) {
    boolean fits = text.length() <= LONGEST_TEXT;
    sheet.inlineString(row, column, fits ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
  }

  private static final class KeptOpen extends java.io.FilterOutputStream {
    KeptOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
