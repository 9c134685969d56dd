package fr.prevenance.measure;

/**
 * What a comparison needs of a figure: an estimate with its standard error. It may differ from the
 * figure shown (adjusted Wald for an NPS, Agresti–Caffo for a share).
 */
public record Estimate(double value, double standardError, double degreesOfFreedom) {

  static Estimate normal(double value, double standardError) {
    return new Estimate(value, standardError, Double.POSITIVE_INFINITY);
  }

  Estimate times(double factor) {
    return new Estimate(value * factor, standardError * factor, degreesOfFreedom);
  }

  double z(Estimate after) {
    return (after.value - value) / Math.hypot(standardError, after.standardError);
  }

  /** Welch–Satterthwaite; two normal estimates stay normal. */
  double sharedFreedom(Estimate after) {
    double mine = standardError * standardError;
    double theirs = after.standardError * after.standardError;
    double parts = mine * mine / degreesOfFreedom + theirs * theirs / after.degreesOfFreedom;
    return (mine + theirs) * (mine + theirs) / parts;
  }
}
