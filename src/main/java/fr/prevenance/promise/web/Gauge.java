package fr.prevenance.promise.web;

import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Scale;
import fr.prevenance.promise.Target;
import org.jspecify.annotations.Nullable;

/** Between which ends a figure and its target are drawn. */
public record Gauge(double value, double target, double min, double max) {

  private static final double NARROW = 60;

  public static @Nullable Gauge of(
      Measures measures,
      MeasureRef probe,
      @Nullable Measurement measured,
      @Nullable Target target) {
    Double value = measured == null ? null : measured.value();
    if (measured == null || value == null || target == null) return null;
    double goal = target.value();
    double most = Math.max(Math.abs(value), Math.abs(goal));
    return switch (measured.unit()) {
      case PERCENT -> new Gauge(value, goal, Math.min(value, goal) > NARROW ? NARROW : 0, 100);
      case NPS_POINTS -> new Gauge(value, goal, -100, 100);
      case SCALE_POINTS -> within(value, goal, measures.scale(probe).orElse(null));
      case COUNT, NUMBER -> new Gauge(value, goal, Math.min(0, Math.min(value, goal)), most * 1.25);
    };
  }

  private static Gauge within(double value, double goal, @Nullable Scale scale) {
    return scale == null
        ? new Gauge(value, goal, 0, Math.max(value, goal) * 1.25)
        : new Gauge(value, goal, scale.min(), scale.max());
  }
}
