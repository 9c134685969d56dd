package fr.prevenance.measure;

import static fr.prevenance.measure.Confidence.Z;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A mean with its t interval; under two answers there is a mean but no interval. */
public record Mean(
    long n,
    @Nullable Double value,
    @Nullable Interval interval,
    @JsonIgnore @Nullable Estimate estimate) {

  private static final double CANCELLATION = 1e-12;

  public static Mean of(Scores scores, Scale scale) {
    scores.counts().keySet().forEach(score -> refuseOutside(score, scale));
    long n = scores.n();
    double effectiveN = scores.effectiveN();
    if (effectiveN == 0) return new Mean(n, null, null, null);
    boolean constant = scores.counts().size() == 1;
    double mean =
        constant ? scores.counts().firstKey() : sum(scores, score -> score) / scores.weight();
    if (n < 2 || effectiveN <= 1) return new Mean(n, mean, null, null);
    Estimate estimate =
        constant
            ? constant(mean, effectiveN, scale)
            : varying(mean, spread(scores, mean), effectiveN);
    return new Mean(n, mean, interval(estimate).clamp(scale.min(), scale.max()), estimate);
  }

  /**
   * The mean of free numbers: without a scale there is no clamp, and no interval when all agree.
   */
  public static Mean of(long n, double sum, double sumOfSquares) {
    if (n == 0) return new Mean(0, null, null, null);
    double mean = sum / n;
    double spread = (sumOfSquares - sum * mean) / n;
    boolean constant = spread * n <= CANCELLATION * sumOfSquares;
    if (n < 2 || constant) return new Mean(n, mean, null, null);
    Estimate estimate = varying(mean, spread, n);
    return new Mean(n, mean, interval(estimate), estimate);
  }

  private static Estimate varying(double mean, double spread, double n) {
    return new Estimate(mean, Math.sqrt(spread / (n - 1)), n - 1);
  }

  /** When all answers agree, what is still possible is what Wilson leaves to a share of 0 in n. */
  private static Estimate constant(double mean, double n, Scale scale) {
    return Estimate.normal(mean, (scale.max() - scale.min()) * Z / (n + Z * Z));
  }

  private static Interval interval(Estimate estimate) {
    double quantile = Confidence.quantile(estimate.degreesOfFreedom());
    return Interval.around(estimate.value(), quantile * estimate.standardError());
  }

  private static double spread(Scores scores, double mean) {
    return sum(scores, score -> (score - mean) * (score - mean)) / scores.weight();
  }

  private static double sum(Scores scores, IntToDoubleFunction part) {
    return scores.counts().entrySet().stream()
        .mapToDouble(entry -> entry.getValue().w() * part.applyAsDouble(entry.getKey()))
        .sum();
  }

  private static void refuseOutside(int score, Scale scale) {
    if (!scale.holds(score)) throw new IllegalArgumentException(score + " is not on " + scale);
  }
}
