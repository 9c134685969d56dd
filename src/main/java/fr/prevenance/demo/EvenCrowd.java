package fr.prevenance.demo;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Draws people as deviations from the typical one, mostly in a golden-ratio sequence that leaves no
 * part of the crowd out: a month of the demo then shows its trend, and still some chance.
 */
final class EvenCrowd {

  private static final double GOLDEN = 0.6180339887498949;
  private static final NormalDistribution BELL = NormalDistribution.of(0, 1);

  private final SplittableRandom random;
  private double place;

  EvenCrowd(SplittableRandom random) {
    this.random = random;
    this.place = random.nextDouble();
  }

  double next() {
    if (random.nextInt(100) < 20) return random.nextGaussian();
    place = (place + GOLDEN) % 1;
    return BELL.inverseCumulativeProbability(Math.clamp(place, .0005, .9995));
  }
}
