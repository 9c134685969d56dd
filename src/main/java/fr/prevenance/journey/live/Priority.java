package fr.prevenance.journey.live;

/**
 * Where to act first on a map: importance of the moment × lack of satisfaction × share of voice.
 *
 * <p>Importance runs from 1 to 5, the lack is what misses to 100, the share is that of the contact
 * among all the voices of the map. A contact as important as can be, where everyone who speaks is
 * as unhappy as can be, is worth 500; one that is perfectly lived is worth 0.
 *
 * @param share from 0 to 1
 */
public record Priority(int importance, double lack, double share) implements Comparable<Priority> {

  public static Priority of(int importance, double score, long n, long voices) {
    if (voices < n || n < 0) throw new IllegalArgumentException(n + " of " + voices + " voices");
    return new Priority(importance, 100 - score, voices == 0 ? 0 : (double) n / voices);
  }

  public double value() {
    return importance * lack * share;
  }

  @Override
  public int compareTo(Priority other) {
    return Double.compare(value(), other.value());
  }
}
