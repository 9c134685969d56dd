package fr.prevenance.promise.checks;

/** Words of a sentence and where they stand in it, the end left out. */
public record Found(String text, int from, int to) {

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }
}
