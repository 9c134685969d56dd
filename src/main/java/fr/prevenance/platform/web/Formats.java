package fr.prevenance.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures and lists as a reader of the request's language writes them; halves go away from zero.
 */
public final class Formats {

  static final char NARROW = '\u202f';
  static final char NO_BREAK = '\u00a0';
  private static final char MINUS = '\u2212';
  private static final String DASH = "—";

  private Formats() {}

  public static String whole(@Nullable Number figure) {
    return decimal(figure, 0);
  }

  public static String decimal(@Nullable Number figure, int digits) {
    return figure == null ? DASH : written(rounded(figure, digits), digits, digits);
  }

  /** As many decimals as needed, at most {@code digits}: 88 and 91,8. */
  public static String upTo(@Nullable Number figure, int digits) {
    return figure == null ? DASH : written(rounded(figure, digits), 0, digits);
  }

  public static String signed(@Nullable Number figure) {
    return signed(figure, 0);
  }

  /** +23, −4 and a bare 0. */
  public static String signed(@Nullable Number figure, int digits) {
    if (figure == null) {
      return DASH;
    }
    BigDecimal value = rounded(figure, digits);
    return (value.signum() > 0 ? "+" : "") + written(value, digits, digits);
  }

  /** A share of 1, with one decimal when it has one: 0.918 is « 91,8 % ». */
  public static String percent(@Nullable Number share) {
    return share == null ? DASH : percentValue(share.doubleValue() * 100);
  }

  public static String percent(@Nullable Number share, int digits) {
    return share == null ? DASH : decimal(share.doubleValue() * 100, digits) + percentSign();
  }

  /** A share that is already out of 100. */
  public static String percentValue(@Nullable Number outOfHundred) {
    return outOfHundred == null ? DASH : upTo(outOfHundred, 1) + percentSign();
  }

  public static String plusMinus(@Nullable Number margin, int digits) {
    return margin == null ? DASH : "±" + NO_BREAK + decimal(margin, digits);
  }

  public static String dash(@Nullable Object text) {
    return text == null || text.toString().isBlank() ? DASH : text.toString();
  }

  /** What the reader's spreadsheet wants between two cells: French figures hold commas. */
  public static char separator() {
    return Words.locale().equals(Locale.FRENCH) ? ';' : ',';
  }

  /** « A, B et C » */
  public static String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int last = parts.size() - 1;
    return Words.t("shared.list.and", String.join(", ", parts.subList(0, last)), parts.get(last));
  }

  /** A figure never ends a line without what it counts: « 10 minutes ». */
  public static String unbroken(String text) {
    return text.replaceAll("(\\d) (?=\\p{L})", "$1" + NO_BREAK);
  }

  /** The first letter raised, for a sentence that starts with a calculated word. */
  public static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Words.locale()) + text.substring(1);
  }

  private static BigDecimal rounded(Number figure, int digits) {
    // through ten decimals first: 0.145 * 100 is 14.499999999999998 in binary
    return new BigDecimal(figure.toString())
        .setScale(10, RoundingMode.HALF_UP)
        .setScale(digits, RoundingMode.HALF_UP);
  }

  private static String written(BigDecimal value, int least, int most) {
    var format = new DecimalFormat("#,##0", symbols());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    return format.format(value);
  }

  private static DecimalFormatSymbols symbols() {
    boolean french = Words.locale().equals(Locale.FRENCH);
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(french ? NARROW : ',');
    symbols.setDecimalSeparator(french ? ',' : '.');
    symbols.setMinusSign(MINUS);
    return symbols;
  }

  private static String percentSign() {
    return Words.locale().equals(Locale.FRENCH) ? NO_BREAK + "%" : "%";
  }
}
