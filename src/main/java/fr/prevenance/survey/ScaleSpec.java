package fr.prevenance.survey;

import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Scale;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scale of a rating as its author wrote it: bounds, direction, and words for some scores. */
public record ScaleSpec(
    int min, int max, int step, Map<Integer, String> labels, Direction direction) {

  public ScaleSpec {
    new Scale(min, max, step, direction);
    SortedMap<Integer, String> sorted = new TreeMap<>(labels);
    labels = Collections.unmodifiableSortedMap(sorted);
  }

  public Scale scale() {
    return new Scale(min, max, step, direction);
  }
}
