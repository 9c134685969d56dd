package fr.prevenance.platform.table;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Compiles the pattern that people write into a strict formatter. */
final class DatePattern {

  /** Two-digit years lie between 1950 and 2049. */
  private static final LocalDate CENTURY = LocalDate.of(1950, 1, 1);

  private static final Map<Long, String> FRENCH_MONTHS =
      Arrays.stream(Month.values())
          .collect(
              Collectors.toMap(
                  month -> (long) month.getValue(),
                  month -> month.getDisplayName(TextStyle.FULL, Locale.FRENCH)));

  private final String pattern;
  private final boolean padded;
  private final boolean minutesAreMonths;
  private final DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
  private int at;
  private int fields;

  private DatePattern(String written, boolean padded) {
    String french = written.strip().replace("aaaa", "yyyy").replace("aa", "yy").replace('j', 'd');
    this.pattern = french.replace("DD", "dd").replace("YY", "yy");
    this.padded = padded;
    this.minutesAreMonths =
        pattern.indexOf('M') < 0 && pattern.indexOf('H') < 0 && pattern.indexOf('h') < 0;
  }

  static DateTimeFormatter compile(String written) {
    return new DatePattern(written, false).build();
  }

  /** To write with: two digits where the pattern says two. */
  static DateTimeFormatter writer(String written) {
    return new DatePattern(written, true).build();
  }

  private DateTimeFormatter build() {
    builder.parseCaseInsensitive();
    while (at < pattern.length()) {
      part(pattern.charAt(at));
    }
    if (fields == 0) {
      throw new IllegalArgumentException(pattern);
    }
    return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  private void part(char c) {
    switch (c) {
      case '[' -> builder.optionalStart();
      case ']' -> builder.optionalEnd();
      case '\'' -> {
        int end = pattern.indexOf('\'', at + 1);
        builder.appendLiteral(pattern.substring(at + 1, end < 0 ? pattern.length() : end));
        at = end < 0 ? pattern.length() - 1 : end;
      }
      default -> {
        if (Character.isLetter(c) && c != 'T') {
          field(c);
          return;
        }
        builder.appendLiteral(c);
      }
    }
    at++;
  }

  private void field(char c) {
    int start = at;
    while (at < pattern.length() && pattern.charAt(at) == c) {
      at++;
    }
    int width = at - start;
    boolean adjacent =
        start > 0 && Character.isLetter(pattern.charAt(start - 1))
            || at < pattern.length() && Character.isLetter(pattern.charAt(at));
    fields++;
    switch (c) {
      case 'y', 'u' -> year(width);
      case 'M' -> month(width, adjacent);
      case 'd' -> number(ChronoField.DAY_OF_MONTH, width, adjacent);
      case 'H' -> number(ChronoField.HOUR_OF_DAY, width, adjacent);
      case 'h' -> number(ChronoField.CLOCK_HOUR_OF_AMPM, width, adjacent);
      case 'm' ->
          number(
              minutesAreMonths ? ChronoField.MONTH_OF_YEAR : ChronoField.MINUTE_OF_HOUR,
              width,
              adjacent);
      case 's' -> number(ChronoField.SECOND_OF_MINUTE, width, adjacent);
      case 'S' -> builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, false);
      case 'a' -> builder.appendText(ChronoField.AMPM_OF_DAY);
      case 'X' -> builder.appendOffset("+HH:mm", "Z");
      default -> throw new IllegalArgumentException(pattern);
    }
  }

  private void year(int width) {
    switch (width) {
      case 4 -> builder.appendValue(ChronoField.YEAR, 4);
      case 2 -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, CENTURY);
      default -> throw new IllegalArgumentException(pattern);
    }
  }

  private void month(int width, boolean adjacent) {
    if (width == 4) {
      builder.appendText(ChronoField.MONTH_OF_YEAR, FRENCH_MONTHS);
    } else {
      number(ChronoField.MONTH_OF_YEAR, width, adjacent);
    }
  }

  /** One digit is as good as two, unless the next number follows without a separator. */
  private void number(ChronoField field, int width, boolean adjacent) {
    if (width > 2) {
      throw new IllegalArgumentException(pattern);
    }
    if (adjacent || (padded && width == 2)) {
      builder.appendValue(field, width);
    } else {
      builder.appendValue(field, 1, 2, SignStyle.NOT_NEGATIVE);
    }
  }
}
