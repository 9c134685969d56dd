package fr.prevenance.measure;

import org.jspecify.annotations.Nullable;

/** What changed between two figures of one measure, and whether more than chance explains it. */
public record Change(double difference, double z, double p, boolean significant) {

  public static @Nullable Change between(Nps before, Nps after) {
    return between(before.value(), before.estimate(), after.value(), after.estimate());
  }

  /** Welch. */
  public static @Nullable Change between(Mean before, Mean after) {
    return between(before.value(), before.estimate(), after.value(), after.estimate());
  }

  /** Agresti–Caffo. */
  public static @Nullable Change between(Share before, Share after) {
    return between(before.value(), before.estimate(), after.value(), after.estimate());
  }

  /** Null when one of them is empty or carries no noise to compare with. */
  public static @Nullable Change between(Measurement before, Measurement after) {
    if (before.unit() != after.unit()) {
      throw new IllegalArgumentException(before.unit() + " against " + after.unit());
    }
    return between(before.value(), before.estimate(), after.value(), after.estimate());
  }

  public boolean towards(Direction direction) {
    return direction == Direction.UP ? difference > 0 : difference < 0;
  }

  private static @Nullable Change between(
      @Nullable Double before,
      @Nullable Estimate noiseBefore,
      @Nullable Double after,
      @Nullable Estimate noiseAfter) {
    if (before == null || after == null || noiseBefore == null || noiseAfter == null) return null;
    double z = noiseBefore.z(noiseAfter);
    double freedom = noiseBefore.sharedFreedom(noiseAfter);
    boolean significant = Math.abs(z) > Confidence.quantile(freedom);
    return new Change(after - before, z, Confidence.twoSidedP(z, freedom), significant);
  }
}
