package fr.prevenance.promise.web;

import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.State;
import org.jspecify.annotations.Nullable;

/** One promise in a table: what it says, how it stands, and who answers for it. */
public record StandingLine(
    String key,
    String href,
    String sentence,
    Told told,
    @Nullable Gauge gauge,
    Sparkline months,
    String owner,
    String since) {

  /**
   * How it stands, in words.
   *
   * @param value the figure, « — » where there is none
   * @param note why a variant says otherwise, empty elsewhere
   */
  public record Told(
      State state,
      String reason,
      String value,
      String range,
      String count,
      String target,
      boolean indicative,
      String note) {}
}
