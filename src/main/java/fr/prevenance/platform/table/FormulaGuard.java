package fr.prevenance.platform.table;

/**
 * Texts of files that a spreadsheet would run as a formula. A guarded text starts with an
 * apostrophe, which the reading takes away; texts that already look guarded get one more, so that
 * what goes out comes back the same.
 */
public final class FormulaGuard {

  private static final String DANGEROUS = "=+-@\t\r";

  private FormulaGuard() {}

  public static String guard(String text) {
    return isDangerous(text) ? "'" + text : text;
  }

  public static String unguard(String cell) {
    return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
  }

  private static boolean isDangerous(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
  }
}
