package fr.prevenance.journey.web.map;

import org.jspecify.annotations.Nullable;

/**
 * One contact in figures, as its row of the table.
 *
 * @param better whether the change is good; null when chance may explain it
 */
public record DataLine(
    String stage,
    String name,
    String href,
    Score score,
    Trend trend,
    String irritants,
    String last,
    String evidence) {

  /**
   * @param mean from 0 to 100
   * @param onScale the same on the scale of its questions
   */
  public record Score(String mean, String onScale, String n, String interval) {}

  public record Trend(String previous, String change, @Nullable Boolean better) {}
}
