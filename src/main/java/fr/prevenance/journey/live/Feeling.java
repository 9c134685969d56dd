package fr.prevenance.journey.live;

/**
 * On which side of the middle line a contact leaves its customers.
 *
 * <p>The line lies at 6.5 of 10, between the 6 of a detractor and the 7 of a passive (Reichheld
 * 2003): those below it had rather not have lived this.
 */
public final class Feeling {

  public static final double MIDDLE = 65;

  /** How far one degree of a supposed emotion stands from the line. */
  private static final double DEGREE = 15;

  private Feeling() {}

  public static boolean isGood(double score) {
    return score >= MIDDLE;
  }

  /** Where a point stands on the curve: a supposed 0 on the line itself. */
  public static double level(LivePoint point) {
    Integer emotion = point.touchpoint().emotion();
    if (point.evidence() == Evidence.SUPPOSED && emotion != null) return MIDDLE + DEGREE * emotion;
    Double value = point.value();
    return value == null ? MIDDLE : value;
  }
}
