package fr.prevenance.journey.live;

import fr.prevenance.journey.Touchpoint;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Scale;
import fr.prevenance.signal.Lived;
import fr.prevenance.signal.PooledMean;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is lived.
 *
 * @param mean from 0 to 100; for what is supposed, a value with n 0
 * @param onScale the same on the scale that all its questions share, if they do
 * @param previous over a window as long, just before
 * @param irritants scores under 50 of 100 in the window
 * @param lastSaid the day of the latest evidence
 * @param stale whether that day is too long ago
 */
public record LivePoint(
    Touchpoint touchpoint,
    Evidence evidence,
    Lived.Sources sources,
    Mean mean,
    @Nullable OnScale onScale,
    @Nullable Mean previous,
    long irritants,
    @Nullable LocalDate lastSaid,
    boolean stale) {

  public record OnScale(Mean mean, Scale scale) {}

  public Lived.Basis basis() {
    return sources.basis();
  }

  public PooledMean pool() {
    return sources.pool();
  }

  public boolean isMeasured() {
    return evidence == Evidence.MEASURED;
  }

  public @Nullable Double value() {
    return mean.value();
  }

  public @Nullable Interval interval() {
    return mean.interval();
  }

  public long n() {
    return mean.n();
  }

  /** Null when one of the two windows is silent. */
  public @Nullable Change change() {
    return previous == null || !isMeasured() ? null : Change.between(previous, mean);
  }
}
