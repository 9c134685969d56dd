package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.measure.Operator;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment promises to reach.
 *
 * @param tolerance by how much it may be missed before the promise counts as broken
 * @param unacceptable from this figure on (the wrong way) an action opens by itself
 */
public record Target(
    Operator operator, double value, double tolerance, @Nullable Double unacceptable) {

  public Target {
    check("target", value);
    check("tolerance", tolerance);
    if (tolerance < 0) throw Refused.invalidField("tolerance", "promise.tolerance.negative");
    if (unacceptable != null) {
      check("unacceptable", unacceptable);
      if (operator.met(unacceptable, value))
        throw Refused.invalidField("unacceptable", "promise.unacceptable.meets-target");
    }
  }

  public static Target of(Operator operator, double value, double tolerance) {
    return new Target(operator, value, tolerance, null);
  }

  /**
   * The figure has passed the threshold that nobody may accept; the threshold itself is still on
   * this side.
   */
  boolean unacceptable(double figure) {
    return unacceptable != null && !operator.met(figure, unacceptable);
  }

  private static void check(String field, double number) {
    if (!Double.isFinite(number)) throw Refused.invalidField(field, "promise.number");
  }
}
