package fr.prevenance.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * What happened to the network, and when, counted back from the day on which the demo is opened.
 */
public record OndeaStory(LocalDate today) {

  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  public LocalDate firstDay() {
    return today.minusMonths(18);
  }

  public LocalDate lastDay() {
    return today.minusDays(1);
  }

  public LocalDate strikeDay() {
    return today.minusDays(103).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
  }

  public LocalDate stormDay() {
    LocalDate candidate = LocalDate.of(today.getYear(), 1, 23);
    return candidate.isBefore(today) ? candidate : candidate.minusYears(1);
  }

  /** Two weeks of tram works that close the Quai Ouest. */
  public LocalDate worksFrom() {
    return today.minusDays(80);
  }

  public LocalDate worksTo() {
    return worksFrom().plusDays(13);
  }

  /** From this day the screens of lines 2 and 4 give the cause and the length of a disruption. */
  public LocalDate screensFrom() {
    return today.minusDays(120);
  }

  /** From this day the telephone offers to call back after two minutes of waiting. */
  public LocalDate callBackFrom() {
    return today.minusDays(200);
  }

  /** The photo grid for cleanliness, which changes nothing that customers see. */
  public LocalDate photoGridFrom() {
    return today.minusDays(130);
  }

  boolean screens(LocalDate day) {
    return !day.isBefore(screensFrom());
  }

  BadDay badDay(LocalDate day, String unitKey) {
    if (day.equals(strikeDay())) return BadDay.STRIKE;
    if (day.equals(stormDay())) return BadDay.STORM;
    boolean works = !day.isBefore(worksFrom()) && !day.isAfter(worksTo());
    return works && unitKey.equals(OndeaUnits.QUAI_OUEST) ? BadDay.WORKS : BadDay.NONE;
  }

  /** The network's NPS: rising from +14, bent by the seasons, and +23 in the last full month. */
  double nps(LocalDate day) {
    LocalDate lastMonth = today.minusMonths(1).withDayOfMonth(15);
    double end = 21.8 - Season.nps(lastMonth);
    double start = 14.5 - Season.nps(firstDay());
    return start + (end - start) * Math.pow(elapsed(day), 0.55) + Season.nps(day);
  }

  /** 0 on the first day, 1 on the last. */
  double elapsed(LocalDate day) {
    double whole = lastDay().toEpochDay() - firstDay().toEpochDay();
    return (day.toEpochDay() - firstDay().toEpochDay()) / whole;
  }
}
