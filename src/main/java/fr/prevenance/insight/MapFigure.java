package fr.prevenance.insight;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import org.jspecify.annotations.Nullable;

/** A criterion on one axis, in the unit in which the map is drawn. */
record MapFigure(long n, @Nullable Double mean, @Nullable Interval interval) {

  private static final long FEWEST = 5;
  private static final double LAST_BITS = 1e-9;

  static MapFigure of(Scores scores, Scale scale, SatisfactionMap.Unit unit) {
    Mean mean = Mean.of(scores, scale);
    return switch (unit) {
      case NATIVE -> new MapFigure(mean.n(), mean.value(), mean.interval());
      case PERCENT ->
          new MapFigure(mean.n(), percent(mean.value(), scale), percent(mean.interval(), scale));
    };
  }

  static MapFigure of(MapCriterion.Weight weight, SatisfactionMap.Unit unit) {
    return switch (weight) {
      case MapCriterion.Weight.Stated(Scores importance, Scale scale) ->
          of(importance, scale, unit);
      case MapCriterion.Weight.Derived(long n, double percent) -> new MapFigure(n, percent, null);
    };
  }

  boolean enough() {
    return n >= FEWEST && mean != null;
  }

  /** Equal is on the ≥ side, whatever the last bits of a mean of means say. */
  boolean reaches(double threshold) {
    return mean != null && reaches(mean, threshold);
  }

  boolean crosses(double threshold) {
    return interval != null
        && !reaches(interval.low(), threshold)
        && reaches(interval.high(), threshold);
  }

  private static boolean reaches(double figure, double threshold) {
    return figure >= threshold - LAST_BITS;
  }

  private static @Nullable Double percent(@Nullable Double mean, Scale scale) {
    return mean == null ? null : (Double) scale.normalised(mean);
  }

  private static @Nullable Interval percent(@Nullable Interval interval, Scale scale) {
    if (interval == null) return null;
    double low = scale.normalised(interval.low());
    double high = scale.normalised(interval.high());
    return new Interval(Math.min(low, high), Math.max(low, high));
  }
}
