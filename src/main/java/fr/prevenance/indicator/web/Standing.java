package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Gauge;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands against its target: reached, close, missed, or nothing to say.
 *
 * @param kind of what can be said, also where there is nothing to say
 */
public record Standing(State state, String kind) {

  /** Missed only when the warning is passed and chance does not explain the distance. */
  static Standing of(Gauge gauge, @Nullable Measurement measured, @Nullable Double target) {
    Double value = measured == null ? null : measured.value();
    if (measured == null || value == null) return new Standing(State.UNKNOWN, "silent");
    if (target == null) return new Standing(State.UNKNOWN, "unaimed");
    if (measured.indicative()) return new Standing(State.UNKNOWN, "few");
    if (gauge.reaches(value, target)) return new Standing(State.KEPT, "kept");
    Double warning = gauge.warning();
    Interval interval = measured.interval();
    boolean close =
        warning != null && gauge.reaches(value, warning)
            || interval != null && interval.contains(target);
    return close ? new Standing(State.AT_RISK, "close") : new Standing(State.BROKEN, "missed");
  }

  public String word() {
    return Words.t("indicator.state." + kind);
  }
}
