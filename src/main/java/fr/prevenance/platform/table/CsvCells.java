package fr.prevenance.platform.table;

/** Keeps spreadsheets from running a text as a formula. */
public final class CsvCells {

  private static final String DANGEROUS = "=+-@\t\r";

  private CsvCells() {}

  /** A text that a spreadsheet might run gets a leading apostrophe. */
  public static String safe(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** The text without the apostrophe that {@link #safe} put before it. */
  public static String plain(String cell) {
    boolean guarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0;
    return guarded ? cell.substring(1) : cell;
  }
}
