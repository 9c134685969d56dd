package fr.prevenance.promise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.prevenance.Refused;
import fr.prevenance.measure.Interval;
import java.util.Arrays;

/** Which way a target is to be met. */
public enum Operator {
  AT_LEAST(">="),
  AT_MOST("<=");

  /** What a sum of doubles may be off by. */
  private static final double LAST_BITS = 1e-9;

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  @JsonCreator
  public static Operator of(String sign) {
    return Arrays.stream(values())
        .filter(operator -> operator.sign.equals(sign))
        .findFirst()
        .orElseThrow(() -> Refused.invalidField("operator", "promise.operator.unknown", sign));
  }

  @JsonValue
  public String sign() {
    return sign;
  }

  /** By how much the figure falls short of the target; 0 when it meets it. */
  public double miss(double value, double target) {
    double miss = this == AT_LEAST ? target - value : value - target;
    return miss <= LAST_BITS ? 0 : miss;
  }

  public boolean met(double value, double target) {
    return miss(value, target) == 0;
  }

  public boolean metByWhole(Interval interval, double target) {
    return met(interval.low(), target) && met(interval.high(), target);
  }

  public boolean worsens(double before, double after) {
    return this == AT_LEAST ? after < before : after > before;
  }

  static boolean exceeds(double miss, double tolerance) {
    return miss > tolerance + LAST_BITS;
  }
}
