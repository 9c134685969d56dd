package fr.prevenance.promise;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Operator;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The state of a commitment and why, the first rule that fits.
 *
 * @param unacceptable the figure has passed the threshold from which an action opens by itself
 */
public record Appraisal(CommitmentState state, Reason reason, boolean unacceptable) {

  public enum Reason {
    /** No figure proves it yet. */
    NO_PROBE,
    /** The figure that proved it is no longer there. */
    PROBE_GONE,
    /** Nothing was counted in the period. */
    NO_DATA,
    /** Fewer answers than the commitment asks for. */
    TOO_FEW,
    /** Beyond the tolerance, and chance does not explain it. */
    MISSED,
    /** Beyond the tolerance, but the interval contains the target. */
    MISSED_IN_NOISE,
    MISSED_IN_TOLERANCE,
    /** Still met, after two worse months and with an interval across the target. */
    WORSENING,
    MET
  }

  static Appraisal without(Reason reason) {
    return new Appraisal(CommitmentState.TOO_LITTLE_DATA, reason, false);
  }

  /**
   * @param worsening asked only when it decides: whether the last three complete months got worse
   *     twice
   */
  public static Appraisal of(
      Proof proof, @Nullable Measurement measurement, BooleanSupplier worsening) {
    Target target = proof.target();
    if (proof.probe() == null || target == null) return without(Reason.NO_PROBE);
    Double value = measurement == null ? null : measurement.value();
    if (measurement == null || value == null) return without(Reason.NO_DATA);
    if (tooFew(measurement, proof.minimumN())) return without(Reason.TOO_FEW);
    boolean unacceptable = target.unacceptable(value);
    Reason reason = reason(target, value, measurement.interval(), worsening);
    return new Appraisal(state(reason), reason, unacceptable);
  }

  /** A count is not a sample: no number of it is too few. */
  private static boolean tooFew(Measurement measurement, long minimumN) {
    Long n = measurement.n();
    return measurement.sample() && n != null && n < minimumN;
  }

  private static Reason reason(
      Target target, double value, @Nullable Interval interval, BooleanSupplier worsening) {
    double miss = target.operator().miss(value, target.value());
    if (miss == 0)
      return across(target, interval) && worsening.getAsBoolean() ? Reason.WORSENING : Reason.MET;
    if (!Operator.exceeds(miss, target.tolerance())) return Reason.MISSED_IN_TOLERANCE;
    return interval == null || interval.excludes(target.value())
        ? Reason.MISSED
        : Reason.MISSED_IN_NOISE;
  }

  private static boolean across(Target target, @Nullable Interval interval) {
    return interval != null && !target.operator().metByWhole(interval, target.value());
  }

  private static CommitmentState state(Reason reason) {
    return switch (reason) {
      case NO_PROBE, PROBE_GONE, NO_DATA, TOO_FEW -> CommitmentState.TOO_LITTLE_DATA;
      case MISSED -> CommitmentState.BROKEN;
      case MISSED_IN_NOISE, MISSED_IN_TOLERANCE, WORSENING -> CommitmentState.AT_RISK;
      case MET -> CommitmentState.KEPT;
    };
  }
}
