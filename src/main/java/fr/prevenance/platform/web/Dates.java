package fr.prevenance.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, months and delays as a reader of the request's language writes them. */
public final class Dates {

  private static final String DASH = "—";

  private Dates() {}

  /** « 17 mars », « 1ᵉʳ mars » */
  public static String day(@Nullable LocalDate day) {
    if (day == null) {
      return DASH;
    }
    return number(day) + nbsp() + monthName(YearMonth.from(day));
  }

  /** « 5 nov. », « 1ᵉʳ déc. », as short as a column */
  public static String dayShort(LocalDate day) {
    return number(day) + nbsp() + monthShort(YearMonth.from(day));
  }

  /** « 17 mars 2026 » */
  public static String date(@Nullable LocalDate day) {
    return day == null ? DASH : day(day) + " " + day.getYear();
  }

  /** « mardi 17 mars 2026 » */
  public static String dayLong(@Nullable LocalDate day) {
    return day == null ? DASH : weekday(day) + " " + date(day);
  }

  public static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Words.locale());
  }

  /** « mars 2026 » */
  public static String month(@Nullable YearMonth month) {
    return month == null ? DASH : monthName(month) + " " + month.getYear();
  }

  public static String monthName(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Words.locale());
  }

  /** « avr. », for the marks of an axis */
  public static String monthShort(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT, Words.locale());
  }

  /** « 8 h 30 », « 17 h » */
  public static String time(LocalTime time) {
    if (!french()) {
      return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
    String hour = time.getHour() + nbsp() + "h";
    return time.getMinute() == 0 ? hour : hour + nbsp() + "%02d".formatted(time.getMinute());
  }

  /** « 17 mars, 8 h 30 » */
  public static String moment(@Nullable Instant instant, ZoneId zone) {
    if (instant == null) {
      return DASH;
    }
    ZonedDateTime there = instant.atZone(zone);
    return day(there.toLocalDate()) + ", " + time(there.toLocalTime());
  }

  /** « 17 mars 2026, 8 h 30 » */
  public static String dateAndTime(Instant instant, ZoneId zone) {
    ZonedDateTime there = instant.atZone(zone);
    return date(there.toLocalDate()) + ", " + time(there.toLocalTime());
  }

  private static String number(LocalDate day) {
    return day.getDayOfMonth() == 1 && french() ? "1ᵉʳ" : String.valueOf(day.getDayOfMonth());
  }

  /** « il y a 3 h » */
  public static String ago(Duration since) {
    return since.toMinutes() < 1 ? Words.t("shared.ago.now") : Words.t("shared.ago", amount(since));
  }

  /** « plus que 6 h » on the last day, « encore 2 j » before, « 12 j de retard » after. */
  public static String dueIn(Duration left) {
    if (left.isNegative()) {
      return Words.t("shared.due.late", amount(left.negated()));
    }
    return Words.t(left.toHours() < 24 ? "shared.due.hours" : "shared.due.days", amount(left));
  }

  public static String dueIn(LocalDate today, LocalDate due) {
    long days = ChronoUnit.DAYS.between(today, due);
    return days == 0 ? Words.t("shared.due.today") : dueIn(Duration.ofDays(days));
  }

  private static String amount(Duration time) {
    if (time.toDays() > 0) {
      return Words.t("shared.amount.days", time.toDays());
    }
    return time.toHours() > 0
        ? Words.t("shared.amount.hours", time.toHours())
        : Words.t("shared.amount.minutes", Math.max(1, time.toMinutes()));
  }

  private static boolean french() {
    return Words.locale().equals(Locale.FRENCH);
  }

  private static String nbsp() {
    return String.valueOf(Formats.NO_BREAK);
  }
}
