package fr.prevenance.journey.web.map;

import org.jspecify.annotations.Nullable;

/**
 * A contact on the curve.
 *
 * @param left and top where it stands, in percent of the width and in units of the height
 * @param name when the stage has other contacts on the curve
 * @param voices on how many answers it rests, or since when it is silent
 * @param share of the width that is its own, in percent
 */
public record Dot(
    String href, String name, String value, String voices, String label, Look look, Place place) {

  public record Place(double left, double top, double share) {}

  /**
   * @param good on which side of the middle; null for what is supposed
   * @param few too few voices to be sure
   */
  public record Look(@Nullable Boolean good, boolean few, boolean supposed, boolean aged) {

    public String css() {
      return (good == null ? "" : good ? "high" : "low")
          + (few ? " few" : "")
          + (supposed ? " guess" : "")
          + (aged ? " aged" : "");
    }
  }
}
