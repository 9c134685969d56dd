package fr.prevenance.signal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days, both included; null is open. A range reads the whole months inside it and the days of its
 * two edges.
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  public static final DayRange ALL = new DayRange(null, null);

  public static DayRange of(YearMonth month) {
    return new DayRange(month.atDay(1), month.atEndOfMonth());
  }

  LocalDate first() {
    return from == null ? FIRST : from;
  }

  LocalDate last() {
    return to == null ? LAST : to;
  }

  /** First day of the first whole month. */
  LocalDate monthsFrom() {
    LocalDate first = first();
    return first.getDayOfMonth() == 1 ? first : YearMonth.from(first).plusMonths(1).atDay(1);
  }

  /** First day of the month after the last whole one. */
  LocalDate monthsUntil() {
    LocalDate last = last();
    YearMonth month = YearMonth.from(last);
    return last.equals(month.atEndOfMonth()) && last.isBefore(LAST)
        ? month.plusMonths(1).atDay(1)
        : last.equals(LAST) ? LAST : month.atDay(1);
  }
}
