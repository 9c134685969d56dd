package fr.prevenance.indicator;

import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Share;

/**
 * Points put together by the database.
 *
 * @param points how many
 * @param numbered how many of them say their n
 * @param single how many of them say that n is 1
 * @param n the sum of those
 * @param weighted the sum of n × value
 */
public record Tally(
    long points,
    long numerator,
    long denominator,
    long numbered,
    long single,
    long n,
    double sum,
    double squares,
    double weighted) {

  public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

  public Measurement read(Gauge gauge) {
    if (gauge.kind() == Kind.SHARE)
      return Measurement.of(Share.of(numerator, denominator), gauge.direction());
    if (points == 0) return Measurement.bare(null, gauge.unit(), gauge.direction());
    return gauge.aggregation() == Aggregation.MEAN ? mean(gauge) : counted(sum, gauge);
  }

  /**
   * Points of one observation each are a sample with its spread; those of many have lost theirs.
   */
  private Measurement mean(Gauge gauge) {
    if (single == points)
      return Measurement.of(Mean.of(points, sum, squares), gauge.unit(), gauge.direction());
    return counted(numbered == points ? weighted / n : sum / points, gauge);
  }

  private Measurement counted(double value, Gauge gauge) {
    Long known = numbered == points ? Long.valueOf(n) : null;
    return new Measurement(
        known, value, null, gauge.unit(), gauge.direction(), null, null, null, null);
  }
}
