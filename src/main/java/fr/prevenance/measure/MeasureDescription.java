package fr.prevenance.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of the catalogue: a figure that can be asked for, with a label in the reader's language.
 *
 * @param unitLabel what a NUMBER counts, in the words of the organisation: « minutes », « € »
 */
public record MeasureDescription(
    String source,
    String key,
    String label,
    UnitOfMeasure unit,
    Direction direction,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unitLabel) {

  public MeasureDescription(
      String source, String key, String label, UnitOfMeasure unit, Direction direction) {
    this(source, key, label, unit, direction, null);
  }
}
