package fr.prevenance.survey;

import java.util.regex.Pattern;

/**
 * Text cells of exported files that a spreadsheet would run as a formula. A guarded cell starts
 * with an apostrophe, which the import takes away; cells that already look guarded get one more, so
 * that what goes out comes back the same.
 */
public final class FormulaGuard {

  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private FormulaGuard() {}

  public static String guard(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  public static String unguard(String cell) {
    return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
