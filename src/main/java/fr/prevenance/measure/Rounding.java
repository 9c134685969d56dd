package fr.prevenance.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Half away from zero, and only where a figure is shown: never feed a rounded figure to another.
 */
public final class Rounding {

  private Rounding() {}

  public static BigDecimal shown(double figure, int decimals) {
    return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
  }
}
