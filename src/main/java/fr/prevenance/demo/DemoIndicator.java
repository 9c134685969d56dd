package fr.prevenance.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A share that Ondéa counts each week: so many cases in each place, and from which share to which.
 *
 * @param then the share eighteen months ago
 * @param now the share over the last thirteen weeks, where it stays
 */
record DemoIndicator(
    String key, String name, String criterionKey, double then, double now, List<Place> places) {

  static final int WEEKS = 78;

  /** The weeks of the last ninety days. */
  static final int LATEST = 13;

  /**
   * @param weekly cases
   */
  record Place(String unitKey, int weekly) {}

  record Week(String unitKey, LocalDate day, long numerator, long denominator) {}

  static DemoIndicator of(
      String key, String name, String criterionKey, double then, double now, Place... places) {
    return new DemoIndicator(
        key, Typography.french(name), criterionKey, then, now, List.of(places));
  }

  /** Oldest first; what is rounded away in one week is counted in the next. */
  List<Week> before(LocalDate today) {
    List<Week> weeks = new ArrayList<>();
    for (Place place : places) {
      double owed = 0;
      for (int back = WEEKS - 1; back >= 0; back--) {
        owed += place.weekly() * share(back, place);
        long met = Math.clamp(Math.round(owed), 0, place.weekly());
        owed -= met;
        weeks.add(new Week(place.unitKey(), today.minusDays(1 + 7L * back), met, place.weekly()));
      }
    }
    return weeks;
  }

  /** Waves that cancel out over the last weeks, so that their sum is what it should be. */
  private double share(int back, Place place) {
    double course =
        back < LATEST ? now : now + (then - now) * (back - LATEST + 1) / (WEEKS - LATEST);
    double wave =
        Math.sin((back + place.unitKey().length()) * 2 * Math.PI / LATEST * 3)
            * Math.min(1.2, 100 - course);
    return Math.clamp(course + wave, 0, 100) / 100;
  }
}
