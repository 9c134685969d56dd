package fr.prevenance.demo;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Rolls whole scores from a bell cut by the ends of the scale, so that the figure asked for is the
 * one found on average.
 */
final class ScoreDice {

  private static final int STEPS = 240;

  private final int min;
  private final int max;
  private final double spread;
  private final double[] centres = new double[STEPS];
  private final double[] figures = new double[STEPS];

  private ScoreDice(int min, int max, double spread, ToDoubleFunction<double[]> figure) {
    this.min = min;
    this.max = max;
    this.spread = spread;
    for (int i = 0; i < STEPS; i++) {
      centres[i] = min - 3 * spread + i * (max - min + 6 * spread) / (STEPS - 1);
      figures[i] = figure.applyAsDouble(shares(centres[i]));
    }
  }

  static ScoreDice mean(int min, int max, double spread) {
    return new ScoreDice(min, max, spread, shares -> weigh(shares, min));
  }

  static ScoreDice nps(double spread) {
    return new ScoreDice(
        0, 10, spread, p -> 100 * (p[9] + p[10] - Arrays.stream(p).limit(7).sum()));
  }

  int roll(SplittableRandom random, double figure) {
    return at(figure, random.nextGaussian());
  }

  /** The score of someone who stands that many deviations from the typical answer. */
  int at(double figure, double deviations) {
    return (int) Math.clamp(Math.round(centre(figure) + spread * deviations), min, max);
  }

  private double centre(double figure) {
    int found = Arrays.binarySearch(figures, figure);
    int right = Math.clamp(found < 0 ? -found - 1 : found, 1, STEPS - 1);
    double step = figures[right] - figures[right - 1];
    double part = step == 0 ? 0 : Math.clamp((figure - figures[right - 1]) / step, 0, 1);
    return centres[right - 1] + part * (centres[right] - centres[right - 1]);
  }

  private double[] shares(double centre) {
    NormalDistribution bell = NormalDistribution.of(centre, spread);
    double[] shares = new double[max - min + 1];
    double below = 0;
    for (int i = 0; i < shares.length; i++) {
      double upTo = i == shares.length - 1 ? 1 : bell.cumulativeProbability(min + i + .5);
      shares[i] = upTo - below;
      below = upTo;
    }
    return shares;
  }

  private static double weigh(double[] shares, int min) {
    double mean = 0;
    for (int i = 0; i < shares.length; i++) {
      mean += shares[i] * (min + i);
    }
    return mean;
  }
}
