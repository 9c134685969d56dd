package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Operator;

/** The value that an action promised to reach, and the fewest answers that may say so. */
public record Expectation(Operator operator, double expected, long minimumN) {

  public static final long MINIMUM_N = 30;

  public Expectation {
    if (!Double.isFinite(expected)) {
      throw Refused.invalidField("verification.expected", "action.expected.not-a-number");
    }
    checkMinimum(minimumN);
  }

  static void checkMinimum(long minimumN) {
    if (minimumN < 1) {
      throw Refused.invalidField("verification.minimumN", "action.minimum-n.too-small", minimumN);
    }
  }

  boolean metBy(double value) {
    return operator.met(value, expected);
  }

  boolean metByWhole(Interval interval) {
    return operator.metByWhole(interval, expected);
  }
}
