package fr.prevenance.platform.web;

import java.util.List;
import java.util.stream.Stream;

/** Round values within a span: multiples of 1, 2 or 5 times a power of ten. */
final class Ticks {

  private Ticks() {}

  static List<Double> between(double min, double max, int most) {
    double step = step(min, max, most);
    double first = Math.ceil(min / step) * step;
    return Stream.iterate(first, tick -> tick <= max, tick -> tick + step).toList();
  }

  private static double step(double min, double max, int most) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(max - min, 1e-9) / most)));
    return Stream.of(1, 2, 5, 10, 20, 50)
        .map(factor -> factor * power)
        .filter(step -> Math.floor(max / step) - Math.ceil(min / step) + 1 <= most)
        .findFirst()
        .orElse(100 * power);
  }
}
