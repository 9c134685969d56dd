package fr.prevenance.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.prevenance.Refused;
import java.util.Arrays;

/** How a target or an expected value is to be met, and so which way is an improvement. */
public enum Operator {
  AT_LEAST(">=", Direction.UP),
  AT_MOST("<=", Direction.DOWN);

  /** What a sum of doubles may be off by. */
  private static final double LAST_BITS = 1e-9;

  private final String sign;
  private final Direction improvement;

  Operator(String sign, Direction improvement) {
    this.sign = sign;
    this.improvement = improvement;
  }

  @JsonCreator
  public static Operator of(String sign) {
    return Arrays.stream(values())
        .filter(operator -> operator.sign.equals(sign))
        .findFirst()
        .orElseThrow(() -> Refused.invalidField("operator", "measure.operator.unknown", sign));
  }

  @JsonValue
  public String sign() {
    return sign;
  }

  public Direction improvement() {
    return improvement;
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

  public static boolean exceeds(double miss, double tolerance) {
    return miss > tolerance + LAST_BITS;
  }
}
