package fr.prevenance.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Where the map is cut on each axis; null when no criterion could be placed to take a mean of. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MapThreshold(Kind kind, @Nullable Double importance, @Nullable Double satisfaction) {

  public enum Kind {
    /** The mean of the criteria that are on the map. */
    MEAN,
    /** The middle of the scale. */
    SCALE
  }
}
