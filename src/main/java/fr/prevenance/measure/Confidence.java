package fr.prevenance.measure;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** How sure 95 % is: quantiles and p-values; infinite degrees of freedom mean the normal law. */
public final class Confidence {

  /** The normal quantile of 0.975, to the digits of the published methods. */
  public static final double Z = 1.959964;

  private Confidence() {}

  public static double quantile(double degreesOfFreedom) {
    if (Double.isInfinite(degreesOfFreedom)) return Z;
    return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(0.975);
  }

  public static double twoSidedP(double z) {
    return twoSidedP(z, Double.POSITIVE_INFINITY);
  }

  public static double twoSidedP(double t, double degreesOfFreedom) {
    return Math.min(1, 2 * law(degreesOfFreedom).survivalProbability(Math.abs(t)));
  }

  private static ContinuousDistribution law(double degreesOfFreedom) {
    return Double.isInfinite(degreesOfFreedom)
        ? NormalDistribution.of(0, 1)
        : TDistribution.of(degreesOfFreedom);
  }
}
