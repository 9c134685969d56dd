package fr.prevenance.platform.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell as what it means, whatever habit of writing it follows. */
public final class Cells {

  /** What files write where nothing is known; offered to the mapping, imposed on nobody. */
  public static final List<String> USUAL_MISSING =
      List.of(
          "", "NA", "N/A", "n/a", "#N/A", "NULL", "null", "NaN", "-", "ND", "NC", "NR", "Blank");

  private static final Set<String> MISSING = Set.copyOf(USUAL_MISSING);
  private static final Set<String> YES = Set.of("oui", "yes", "true", "vrai", "o", "y", "1");
  private static final Set<String> NO = Set.of("non", "no", "false", "faux", "n", "0");

  private static final int LONGEST_NUMBER = 60;
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?\\d{1,3}([ \u00A0\u202F\u2009'’]\\d{3})+([.,]\\d+)?");
  private static final Pattern GROUPED_BY_POINT =
      Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+|[+-]?\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern GROUPED_BY_COMMA =
      Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+|[+-]?\\d{1,3}(,\\d{3}){2,}");
  private static final DateFormat TIME = DateFormat.of("HH:mm[:ss[.SSS]]");
  private static final DateFormat TIME_OF_HALF_DAY = DateFormat.of("hh:mm[:ss] a");

  private Cells() {}

  public static boolean isUsualMissing(String cell) {
    return MISSING.contains(cell.strip());
  }

  /** A number with decimal comma or point; one lone comma or point is always the decimal one. */
  public static Parsed<BigDecimal> number(String cell) {
    String text = cell.strip().replace('\u2212', '-');
    if (text.length() > LONGEST_NUMBER) {
      return Parsed.misfit("table.not-a-number", shortened(cell));
    }
    if (PLAIN.matcher(text).matches()) {
      return Parsed.of(new BigDecimal(text.replace(',', '.')));
    }
    if (GROUPED.matcher(text).matches()) {
      return Parsed.of(new BigDecimal(text.replaceAll("[^\\d.,+-]", "").replace(',', '.')));
    }
    if (GROUPED_BY_POINT.matcher(text).matches()) {
      return Parsed.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    if (GROUPED_BY_COMMA.matcher(text).matches()) {
      return Parsed.of(new BigDecimal(text.replace(",", "")));
    }
    return Parsed.misfit("table.not-a-number", shortened(cell));
  }

  /** A whole number; "7.0" is one, "7,5" is not. */
  public static Parsed<Long> integer(String cell) {
    if (number(cell) instanceof Parsed.Value<BigDecimal>(BigDecimal number)) {
      try {
        return Parsed.of(number.longValueExact());
      } catch (ArithmeticException e) {
        return Parsed.misfit("table.not-whole", shortened(cell));
      }
    }
    return Parsed.misfit("table.not-a-number", shortened(cell));
  }

  public static Parsed<Boolean> yesOrNo(String cell) {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(text)) {
      return Parsed.of(true);
    }
    return NO.contains(text)
        ? Parsed.of(false)
        : Parsed.misfit("table.not-yes-no", shortened(cell));
  }

  /** A time of day: "6:00:00", "18:05", "09:30:00 AM". */
  public static Parsed<LocalTime> time(String cell) {
    return TIME.time(cell)
        .or(() -> TIME_OF_HALF_DAY.time(cell))
        .map(Parsed::of)
        .orElseGet(() -> Parsed.misfit("table.not-a-time", shortened(cell)));
  }

  /** A date of that format, or of any known one that is not ambiguous when the format is null. */
  public static Parsed<Moment> date(String cell, @Nullable DateFormat format) {
    if (format != null) {
      return format.read(cell);
    }
    return DateGuess.of(List.of(cell))
        .map(guess -> guess.format().read(cell))
        .orElseGet(() -> Parsed.misfit("table.not-a-date", shortened(cell)));
  }

  /** A day told in full. Without a format, each cell alone is read: the day before the month. */
  public static Parsed<LocalDate> day(String cell, @Nullable DateFormat format) {
    Parsed<Moment> read = format == null ? DateGuess.day(cell) : format.read(cell);
    return switch (read) {
      case Parsed.Value<Moment>(Moment moment) -> Parsed.of(moment.date());
      case Parsed.Misfit<Moment>(String key, List<Object> arguments) ->
          new Parsed.Misfit<>(key, arguments);
    };
  }

  static String shortened(String cell) {
    return cell.length() <= 100 ? cell : cell.substring(0, 100) + "…";
  }
}
