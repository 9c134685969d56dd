package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Gauge;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** How a figure stands against its target: reached, close, missed, or nothing to say. */
public record Standing(State state, String word) {

  /** Missed only when the warning is passed and chance does not explain the distance. */
  static Standing of(Gauge gauge, @Nullable Measurement measured, @Nullable Double target) {
    Double value = measured == null ? null : measured.value();
    if (measured == null || value == null) return of(State.UNKNOWN, "silent");
    if (target == null) return of(State.UNKNOWN, "unaimed");
    if (gauge.reaches(value, target)) return of(State.KEPT, "kept");
    Double warning = gauge.warning();
    Interval interval = measured.interval();
    boolean close =
        warning != null && gauge.reaches(value, warning)
            || interval != null && interval.contains(target);
    return close ? of(State.AT_RISK, "close") : of(State.BROKEN, "missed");
  }

  private static Standing of(State state, String word) {
    return new Standing(state, Words.t("indicator.state." + word));
  }
}
