package fr.prevenance.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that is needed to read it. A figure typed by hand has no n; no data means no
 * value, never 0.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Measurement(
    @Nullable Long n,
    @Nullable Double value,
    @Nullable Interval interval,
    UnitOfMeasure unit,
    Direction direction,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Instant freshAt,
    @JsonIgnore @Nullable Estimate estimate) {

  /** How many answers make a figure more than indicative. */
  public static final long ENOUGH = 30;

  public static Measurement of(Nps nps) {
    return sampled(
        nps.n(),
        nps.value(),
        nps.interval(),
        nps.estimate(),
        UnitOfMeasure.NPS_POINTS,
        Direction.UP);
  }

  public static Measurement of(Mean mean, Scale scale) {
    return of(mean, UnitOfMeasure.SCALE_POINTS, scale.direction());
  }

  public static Measurement of(Mean mean, UnitOfMeasure unit, Direction direction) {
    return sampled(mean.n(), mean.value(), mean.interval(), mean.estimate(), unit, direction);
  }

  /** In per cent. */
  public static Measurement of(Share share, Direction direction) {
    Interval interval = share.interval();
    Estimate estimate = share.estimate();
    return sampled(
        share.n(),
        share.percent(),
        interval == null ? null : interval.times(100),
        estimate == null ? null : estimate.times(100),
        UnitOfMeasure.PERCENT,
        direction);
  }

  /** How many: a count is all there is, not a sample of more, so it has no interval. */
  public static Measurement count(long count, Direction direction) {
    return sampled(count, (double) count, null, null, UnitOfMeasure.COUNT, direction);
  }

  /** A figure known without its answers. */
  public static Measurement bare(@Nullable Double value, UnitOfMeasure unit, Direction direction) {
    return new Measurement(null, value, null, unit, direction, null, null, null, null);
  }

  public Measurement over(Scope scope, Instant computedAt) {
    return new Measurement(
        n, value, interval, unit, direction, scope.from(), scope.to(), computedAt, estimate);
  }

  /** Whether the figure stands for more than it counted, so that chance has its part. */
  public boolean sample() {
    return n != null && unit != UnitOfMeasure.COUNT;
  }

  /** Under 30 answers a figure is shown as « indicatif ». */
  public boolean indicative() {
    return sample() && n != null && n < ENOUGH;
  }

  private static Measurement sampled(
      long n,
      @Nullable Double value,
      @Nullable Interval interval,
      @Nullable Estimate estimate,
      UnitOfMeasure unit,
      Direction direction) {
    return new Measurement(n, value, interval, unit, direction, null, null, null, estimate);
  }
}
