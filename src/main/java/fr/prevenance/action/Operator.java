package fr.prevenance.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.prevenance.Refused;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Interval;
import java.util.Arrays;

/** How the expected value is to be met, and so which way is an improvement. */
public enum Operator {
  AT_LEAST(">=", Direction.UP),
  AT_MOST("<=", Direction.DOWN);

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
        .orElseThrow(
            () -> Refused.invalidField("verification.operator", "action.operator.unknown", sign));
  }

  @JsonValue
  public String sign() {
    return sign;
  }

  public Direction improvement() {
    return improvement;
  }

  public boolean met(double value, double expected) {
    return switch (this) {
      case AT_LEAST -> value >= expected - LAST_BITS;
      case AT_MOST -> value <= expected + LAST_BITS;
    };
  }

  public boolean metBy(Interval whole, double expected) {
    return met(whole.low(), expected) && met(whole.high(), expected);
  }
}
