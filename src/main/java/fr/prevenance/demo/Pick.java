package fr.prevenance.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Draws one of several by weight. */
record Pick<T>(List<T> values, double[] weights) {

  static <T> Pick<T> of(List<T> values, double... weights) {
    return new Pick<>(values, weights);
  }

  T from(SplittableRandom random) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double left = random.nextDouble() * total;
    for (int i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) return values.get(i);
    }
    return values.get(weights.length - 1);
  }
}
