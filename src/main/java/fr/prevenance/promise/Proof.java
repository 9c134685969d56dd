package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureRef;
import org.jspecify.annotations.Nullable;

/** By what figure, held against what, a commitment is proved; a draft may still look for both. */
public record Proof(
    @Nullable MeasureRef probe, @Nullable Target target, ProofPeriod period, long minimumN) {

  public static final long MINIMUM_N = 30;
  public static final Proof NONE = new Proof(null, null, ProofPeriod.ROLLING_90, MINIMUM_N);

  public Proof {
    if (minimumN < 1) throw Refused.invalidField("minimumN", "promise.minimum-n", minimumN);
  }
}
