package fr.prevenance.demo;

import java.time.LocalDate;

/**
 * The year of a bus network: a rush in September, quiet summers, late buses in winter. Index 0 is
 * January.
 */
final class Season {

  private static final double[] CROWD = {
    1.05, 1, 1.05, 1, .98, .95, .72, .55, 1.42, 1.15, 1.1, .95
  };
  private static final double[] NPS = {-3, -2, 0, 1, 2, 1, 2, 2, -4, 0, -1, -2};
  private static final double[] PUNCTUALITY = {
    -.4, -.3, -.1, .1, .2, .2, .3, .3, -.1, .1, -.2, -.3
  };
  private static final double[] WEEK = {1.15, 1.08, 1.02, 1.08, 1.12, .62, .3};

  private Season() {}

  static double crowd(LocalDate day) {
    return CROWD[day.getMonthValue() - 1] * weekday(day);
  }

  static double weekday(LocalDate day) {
    return WEEK[day.getDayOfWeek().getValue() - 1];
  }

  static double nps(LocalDate day) {
    return NPS[day.getMonthValue() - 1];
  }

  static double punctuality(LocalDate day) {
    return PUNCTUALITY[day.getMonthValue() - 1];
  }

  static boolean holidays(LocalDate day) {
    return day.getMonthValue() == 7 || day.getMonthValue() == 8;
  }
}
