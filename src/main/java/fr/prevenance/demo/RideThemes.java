package fr.prevenance.demo;

import java.time.ZonedDateTime;
import java.util.SplittableRandom;

/**
 * What people who leave a bus talk about, by tone, line, hour and season. Order of the weights:
 * OndeaSurveys.THEMES.
 */
final class RideThemes {

  private RideThemes() {}

  static String draw(
      SplittableRandom random, String tone, OndeaLine line, ZonedDateTime at, boolean screens) {
    double[] weights = tone.equals("-") ? complaints(line, at, screens) : praises(line, screens);
    return Pick.of(OndeaSurveys.THEMES, weights).from(random);
  }

  private static double[] complaints(OndeaLine line, ZonedDateTime at, boolean screens) {
    boolean blind = line.hadNoScreens() && !screens;
    double information = blind ? .75 : line.hadNoScreens() ? .12 : .26;
    double punctuality = .28 - .2 * Season.punctuality(at.toLocalDate());
    double night = at.getHour() >= 20 || at.getHour() < 6 ? .4 : .05;
    double comfort = line == OndeaLine.L12 ? .3 : .12;
    double cleanliness = line.unitKey().equals(OndeaUnits.DEPOT_LITTORAL) ? .06 : .11;
    return new double[] {information, punctuality, .07, cleanliness, comfort, .07, night};
  }

  private static double[] praises(OndeaLine line, boolean screens) {
    double information = line.hadNoScreens() ? (screens ? .34 : .03) : .09;
    double welcome = line == OndeaLine.L7 ? .55 : .32;
    return new double[] {information, .27, welcome, .13, .11, .06, .06};
  }
}
