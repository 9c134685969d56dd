package fr.prevenance.platform.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Turns the fields that the CSV reader finds into a row, cell by cell in its own code page. */
final class CsvRowBuilder extends AbstractBaseCsvCallbackHandler<Row> {

  static final int MAX_COLUMNS = 16_384;

  private final CodePages codePages;
  private final boolean repair;
  private final long linesBefore;
  private List<String> cells = new ArrayList<>();
  private List<Flaw> flaws = List.of();

  CsvRowBuilder(FileCharset charset, long linesBefore) {
    this.codePages = new CodePages(charset);
    this.repair = !charset.faithful();
    this.linesBefore = linesBefore;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells = new ArrayList<>(Math.max(8, cells.size()));
    flaws = List.of();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index >= MAX_COLUMNS) {
      if (index == MAX_COLUMNS) {
        add(Flaw.fatal("table.too-many-columns", MAX_COLUMNS));
      }
      return;
    }
    cells.add(text(index, new String(buffer, offset, length)));
  }

  @Override
  protected Row buildRecord() {
    return new Row(linesBefore + getStartingLineNumber(), cells, flaws);
  }

  String text(int index, String raw) {
    String text = raw;
    if (repair && foreign(raw)) {
      CodePages.Reading reading = codePages.read(raw);
      text = reading.text();
      if (reading.ambiguous()) {
        add(Flaw.warning(index, "table.ambiguous", text));
      }
    }
    if (text.indexOf('\0') >= 0) {
      add(Flaw.warning(index, "table.nul-removed"));
      text = text.replace("\0", "");
    }
    return FormulaGuard.unguard(text);
  }

  private static boolean foreign(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private void add(Flaw flaw) {
    if (flaws.isEmpty()) {
      flaws = new ArrayList<>(1);
    }
    flaws.add(flaw);
  }
}
