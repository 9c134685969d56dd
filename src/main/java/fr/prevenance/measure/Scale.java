package fr.prevenance.measure;

/**
 * The whole numbers a score may take, from min to max by step, and which end is good.
 *
 * @throws IllegalArgumentException when min ≥ max, step &lt; 1 or the span is not a whole number of
 *     steps
 */
public record Scale(int min, int max, int step, Direction direction) {

  public static final Scale NPS = new Scale(0, 10, 1, Direction.UP);
  public static final Scale RATING = new Scale(0, 5, 1, Direction.UP);
  public static final Scale YES_NO = new Scale(0, 1, 1, Direction.UP);

  public Scale {
    if (min >= max || step < 1 || (max - min) % step != 0) {
      throw new IllegalArgumentException("No scale from " + min + " to " + max + " by " + step);
    }
  }

  public boolean holds(long score) {
    return score >= min && score <= max && (score - min) % step == 0;
  }

  public double middle() {
    return (min + max) / 2.0;
  }

  /** A figure on this scale brought to 0–100, turned round where low is good. */
  public double normalised(double figure) {
    double share = 100 * (figure - min) / (max - min);
    return direction == Direction.UP ? share : 100 - share;
  }
}
