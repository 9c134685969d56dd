package fr.prevenance.indicator.web;

import fr.prevenance.platform.web.Words;
import java.math.BigDecimal;

/** Numbers as one would type them again, every digit kept. */
final class Numbers {

  private Numbers() {}

  static String typed(double number) {
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return Words.t("indicator.decimal-mark").equals(",") ? plain.replace('.', ',') : plain;
  }
}
