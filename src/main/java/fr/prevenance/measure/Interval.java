package fr.prevenance.measure;

/** The two ends between which the true figure lies 95 times in 100. */
public record Interval(double low, double high) {

  public Interval {
    if (!(low <= high))
      throw new IllegalArgumentException("No interval from " + low + " to " + high);
  }

  public static Interval around(double centre, double halfWidth) {
    return new Interval(centre - halfWidth, centre + halfWidth);
  }

  public Interval clamp(double min, double max) {
    return new Interval(Math.clamp(low, min, max), Math.clamp(high, min, max));
  }

  public boolean contains(double figure) {
    return low <= figure && figure <= high;
  }

  public boolean excludes(double figure) {
    return !contains(figure);
  }

  Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }
}
