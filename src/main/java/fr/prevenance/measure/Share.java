package fr.prevenance.measure;

import static fr.prevenance.measure.Confidence.Z;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A share between 0 and 1 with the interval of Wilson; two shares compare as Agresti and Caffo. */
public record Share(
    long n,
    long hits,
    @Nullable Double value,
    @Nullable Interval interval,
    @JsonIgnore @Nullable Estimate estimate) {

  /** From this normalised score on, a customer counts as satisfied, whatever the scale. */
  public static final double SATISFIED = 75;

  public static Share of(long hits, long n) {
    if (hits < 0 || hits > n) throw new IllegalArgumentException(hits + " of " + n);
    return n == 0 ? new Share(0, 0, null, null, null) : of(n, hits, (double) hits / n, n);
  }

  public static Share of(Scores scores, IntPredicate hit) {
    long hits = scores.n(hit);
    if (!scores.weighted()) return of(hits, scores.n());
    double effectiveN = scores.effectiveN();
    if (effectiveN == 0) return new Share(scores.n(), hits, null, null, null);
    return of(scores.n(), hits, scores.weight(hit) / scores.weight(), effectiveN);
  }

  /** The share of scores that reach a normalised figure, on any scale and in its good direction. */
  public static Share reaching(Scores scores, Scale scale, double normalised) {
    return of(scores, score -> scale.normalised(score) >= normalised);
  }

  public static Share csat(Scores scores, Scale scale) {
    return reaching(scores, scale, SATISFIED);
  }

  /** The value in per cent. */
  public @Nullable Double percent() {
    if (value == null) return null;
    double exact = 100.0 * hits / n;
    return Math.abs(exact - 100 * value) < 1e-9 ? exact : 100 * value;
  }

  private static Share of(long n, long hits, double p, double effectiveN) {
    return new Share(n, hits, p, wilson(p, effectiveN), agrestiCaffo(p, effectiveN));
  }

  private static Interval wilson(double p, double n) {
    double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    return Interval.around(centre, half).clamp(0, 1);
  }

  private static Estimate agrestiCaffo(double p, double n) {
    double adjusted = (p * n + 1) / (n + 2);
    return Estimate.normal(adjusted, Math.sqrt(adjusted * (1 - adjusted) / (n + 2)));
  }
}
