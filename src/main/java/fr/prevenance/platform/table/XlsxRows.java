package fr.prevenance.platform.table;

import fr.prevenance.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet that hold something, read while they are asked for. */
final class XlsxRows implements Rows {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private final ReadableWorkbook workbook;
  private final String sheet;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

  private XlsxRows(ReadableWorkbook workbook, Sheet sheet) throws IOException {
    this.workbook = workbook;
    this.sheet = sheet.getName();
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
  }

  static XlsxRows open(Path file, @Nullable String sheet) {
    try {
      ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
      try {
        return new XlsxRows(
            workbook, sheet == null ? firstFilled(workbook) : named(workbook, sheet));
      } catch (IOException | RuntimeException e) {
        workbook.close();
        throw e;
      }
    } catch (IOException e) {
      throw Refused.invalid("table.xlsx-damaged");
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  String sheet() {
    return sheet;
  }

  @Override
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  @Override
  public Row next() {
    org.dhatim.fastexcel.reader.Row row;
    try {
      row = rows.next();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
    List<String> cells = new ArrayList<>(row.getCellCount());
    List<Flaw> flaws = new ArrayList<>(0);
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      if (cell != null && cell.getType() == CellType.ERROR) {
        flaws.add(Flaw.warning(i, "table.cell-error", String.valueOf(cell.getRawValue())));
        cells.add("");
      } else {
        cells.add(cell == null ? "" : XlsxCell.text(cell));
      }
    }
    return new Row(row.getRowNum(), cells, flaws);
  }

  @Override
  public void close() {
    stream.close();
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sheet named(ReadableWorkbook workbook, String name) {
    return workbook
        .findSheet(name)
        .orElseThrow(() -> Refused.invalid("table.sheet-unknown", name, names(workbook)));
  }

  private static Sheet firstFilled(ReadableWorkbook workbook) throws IOException {
    List<Sheet> sheets =
        workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
    for (Sheet sheet : sheets) {
      if (isFilled(sheet)) {
        return sheet;
      }
    }
    throw Refused.invalid("table.empty");
  }

  private static boolean isFilled(Sheet sheet) throws IOException {
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      return rows.anyMatch(row -> row.stream().anyMatch(XlsxRows::isFilled));
    }
  }

  private static boolean isFilled(@Nullable Cell cell) {
    return cell != null && !Optional.ofNullable(cell.getText()).orElse("").isBlank();
  }

  private static String names(ReadableWorkbook workbook) {
    return String.join(", ", workbook.getSheets().map(Sheet::getName).toList());
  }

  private static Refused damaged(RuntimeException e) {
    return e instanceof Refused refused ? refused : Refused.invalid("table.xlsx-damaged");
  }
}
