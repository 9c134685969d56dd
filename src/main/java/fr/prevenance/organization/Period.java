package fr.prevenance.organization;

import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days a page speaks of, both included; null is open.
 *
 * @param key {@code 90d}, {@code 12m}, {@code all}, a month {@code 2026-03} or a year {@code 2026}
 */
public record Period(String key, @Nullable LocalDate from, @Nullable LocalDate to) {

  public static final String DEFAULT = "90d";
  private static final int MONTHS_OFFERED = 6;

  /** What cannot be read gives the last ninety days. */
  public static Period of(@Nullable String key, LocalDate today) {
    return switch (key == null ? DEFAULT : key) {
      case "12m" -> new Period("12m", today.minusMonths(12).plusDays(1), today);
      case "all" -> new Period("all", null, null);
      case String month when month.matches("\\d{4}-(0[1-9]|1[0-2])") ->
          month(YearMonth.parse(month));
      case String year when year.matches("[12]\\d{3}") ->
          new Period(
              year,
              LocalDate.of(Integer.parseInt(year), 1, 1),
              LocalDate.of(Integer.parseInt(year), 12, 31));
      default -> new Period(DEFAULT, today.minusDays(89), today);
    };
  }

  public static Period month(YearMonth month) {
    return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  /** As long, just before; an open period has none. */
  public @Nullable Period previous() {
    if (from == null || to == null) return null;
    if (key.matches("\\d{4}-\\d{2}")) return month(YearMonth.parse(key).minusMonths(1));
    if (key.matches("\\d{4}")) return of(String.valueOf(from.getYear() - 1), from);
    long days = java.time.temporal.ChronoUnit.DAYS.between(from, to) + 1;
    return new Period(key, from.minusDays(days), from.minusDays(1));
  }

  /** « 90 derniers jours », « mars 2026 » */
  public String label() {
    if (key.matches("\\d{4}-\\d{2}")) return Dates.month(YearMonth.parse(key));
    if (key.matches("\\d{4}")) return Words.t("organization.period.year", key);
    return Words.t("organization.period." + key);
  }

  /** « en 90 jours », « en mars 2026 », for the middle of a sentence. */
  public String during() {
    if (key.matches("\\d{4}-\\d{2}"))
      return Words.t("organization.during", Dates.month(YearMonth.parse(key)));
    if (key.matches("\\d{4}")) return Words.t("organization.during", key);
    return Words.t("organization.during." + key);
  }

  public static List<Period> offered(LocalDate today) {
    List<Period> offered = new ArrayList<>(List.of(of("90d", today), of("12m", today)));
    for (int back = 0; back < MONTHS_OFFERED; back++)
      offered.add(month(YearMonth.from(today).minusMonths(back)));
    offered.add(of(String.valueOf(today.getYear()), today));
    offered.add(of(String.valueOf(today.getYear() - 1), today));
    offered.add(of("all", today));
    return offered;
  }
}
