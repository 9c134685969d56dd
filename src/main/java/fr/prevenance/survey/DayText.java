package fr.prevenance.survey;

import fr.prevenance.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days as files write them, by a given pattern or guessed: ISO first, then day–month–year as the
 * French write it. The calendar is kept: 31/02 is no day.
 */
final class DayText {

  private static final DateTimeFormatter ISO = pattern("uuuu-M-d");
  private static final List<DateTimeFormatter> GUESSES =
      List.of(
          ISO,
          pattern("uuuu-M-d['T'][' ']H:mm[:ss][.SSSSSS][.SSS][XXX][X]"),
          pattern("uuuu/M/d[ H:mm[:ss]]"),
          pattern("d/M/uuuu[ H:mm[:ss]]"),
          pattern("d-M-uuuu[ H:mm[:ss]]"),
          pattern("d.M.uuuu[ H:mm[:ss]]"),
          pattern("d/M/uu[ H:mm[:ss]]"),
          pattern("d MMMM uuuu"));

  private DayText() {}

  static Optional<LocalDate> iso(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}") ? parse(text, ISO) : Optional.empty();
  }

  static Optional<LocalDate> guess(String text) {
    return GUESSES.stream().flatMap(guess -> parse(text, guess).stream()).findFirst();
  }

  static Optional<LocalDate> parse(String text, DateTimeFormatter formatter) {
    try {
      return Optional.of(formatter.parse(text.strip(), LocalDate::from));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** A pattern such as {@code dd/MM/yyyy HH:mm}, as the mapping of an import gives it. */
  static @Nullable DateTimeFormatter format(@Nullable String pattern) {
    if (pattern == null || pattern.isBlank()) {
      return null;
    }
    try {
      DateTimeFormatter formatter = pattern(pattern.replace('y', 'u'));
      LocalDate.from(
          formatter.parse(
              formatter.format(LocalDate.of(2026, 3, 31).atTime(14, 5).atOffset(ZoneOffset.UTC))));
      return formatter;
    } catch (IllegalArgumentException | DateTimeException unusable) {
      throw Refused.invalidField("format", "survey.import.format", CleanText.excerpt(pattern));
    }
  }

  private static DateTimeFormatter pattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.FRENCH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
