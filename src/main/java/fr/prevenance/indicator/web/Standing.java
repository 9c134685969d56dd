package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Gauge;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a figure stands against its target: reached, close, missed, or nothing to say. */
public record Standing(Kind kind) {

  /** What can be said, also where there is nothing to say; in the order in which they matter. */
  enum Kind {
    MISSED(State.BROKEN),
    CLOSE(State.AT_RISK),
    KEPT(State.KEPT),
    FEW(State.UNKNOWN),
    SILENT(State.UNKNOWN),
    UNAIMED(State.UNKNOWN);

    private final State state;

    Kind(State state) {
      this.state = state;
    }

    /** As addresses and messages call it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Standing of(Gauge gauge, @Nullable Measurement measured, @Nullable Double target) {
    return new Standing(kind(gauge, measured, target));
  }

  /** Missed only when the warning is passed and chance does not explain the distance. */
  private static Kind kind(Gauge gauge, @Nullable Measurement measured, @Nullable Double target) {
    Double value = measured == null ? null : measured.value();
    if (measured == null || value == null) return Kind.SILENT;
    if (target == null) return Kind.UNAIMED;
    if (measured.indicative()) return Kind.FEW;
    if (gauge.reaches(value, target)) return Kind.KEPT;
    Double warning = gauge.warning();
    Interval interval = measured.interval();
    boolean close =
        warning != null && gauge.reaches(value, warning)
            || interval != null && interval.contains(target);
    return close ? Kind.CLOSE : Kind.MISSED;
  }

  public State state() {
    return kind.state;
  }

  public String word() {
    return Words.t("indicator.state." + kind.word());
  }
}
