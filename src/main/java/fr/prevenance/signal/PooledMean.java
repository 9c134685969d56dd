package fr.prevenance.signal;

import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Estimate;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mean over several scales: every score moves to a common grid of whole steps, on which all of
 * them fall exactly, and the mean of the grid is read from 0 to 100.
 */
public record PooledMean(Map<SubjectId, Scale> scales, Scale grid) {

  private static final int FINEST = 1_000_000;

  public static PooledMean of(List<Subject> subjects) {
    Map<SubjectId, Scale> scales = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      Scale scale = subject.scale();
      if (scale != null) scales.put(subject.id(), scale);
    }
    long steps = 1;
    for (Scale scale : scales.values())
      steps = Math.min(FINEST, common(steps, scale.max() - scale.min()));
    return new PooledMean(scales, new Scale(0, (int) steps, 1, Direction.UP));
  }

  public Set<SubjectId> subjects() {
    return scales.keySet();
  }

  public Mean mean(Map<SubjectId, Scores> scores) {
    Scores.Builder pooled = Scores.builder();
    scales.forEach((subject, scale) ->
        scores
            .getOrDefault(subject, Scores.NONE)
            .counts()
            .forEach((score, count) ->
                pooled.add(step(scale, score), count.n(), count.w(), count.w2())));
    return percent(Mean.of(pooled.build(), grid));
  }

  /** The mean of one person's scores from 0 to 100, of those that tell of this; null for none. */
  public @Nullable Double of(Map<SubjectId, Integer> told) {
    double sum = 0;
    int n = 0;
    for (var one : scales.entrySet()) {
      Integer score = told.get(one.getKey());
      if (score == null) continue;
      sum += one.getValue().normalised(score);
      n++;
    }
    return n == 0 ? null : (Double) (sum / n);
  }

  /** How many of these scores, brought to 0–100, are under a bound. */
  public long below(double bound, Map<SubjectId, Scores> scores) {
    return scales.entrySet().stream()
        .mapToLong(one ->
            scores
                .getOrDefault(one.getKey(), Scores.NONE)
                .n(score -> one.getValue().normalised(score) < bound))
        .sum();
  }

  /** The scale that all of them share, if they do. */
  public @Nullable Scale shared() {
    Set<Scale> different = new java.util.HashSet<>(scales.values());
    return different.size() == 1 ? different.iterator().next() : null;
  }

  private int step(Scale scale, int score) {
    return (int) Math.round(scale.normalised(score) / 100 * grid.max());
  }

  private Mean percent(Mean mean) {
    double factor = 100.0 / grid.max();
    Double value = mean.value();
    return new Mean(
        mean.n(),
        value == null ? null : (Double) (value * factor),
        times(mean.interval(), factor),
        times(mean.estimate(), factor));
  }

  private static @Nullable Interval times(@Nullable Interval interval, double factor) {
    return interval == null
        ? null
        : new Interval(interval.low() * factor, interval.high() * factor);
  }

  private static @Nullable Estimate times(@Nullable Estimate estimate, double factor) {
    return estimate == null
        ? null
        : new Estimate(
            estimate.value() * factor,
            estimate.standardError() * factor,
            estimate.degreesOfFreedom());
  }

  private static long common(long one, long other) {
    return one / BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValue() * other;
  }
}
