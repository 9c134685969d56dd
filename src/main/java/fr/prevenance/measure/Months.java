package fr.prevenance.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Months as pages and the API name them: {@code 2026-03}. */
public final class Months {

  private Months() {}

  public static String key(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  /** Every month from the first day's to the last day's, so that empty ones keep their place. */
  public static List<String> between(LocalDate first, LocalDate last) {
    YearMonth end = YearMonth.from(last);
    return Stream.iterate(
            YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }
}
