package fr.prevenance.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.prevenance.measure.Interval;
import org.jspecify.annotations.Nullable;

/** One criterion where the map puts it; without a zone the reason says why. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MapPoint(
    String key,
    @Nullable String criterionKey,
    String label,
    long satisfactionN,
    long importanceN,
    @Nullable Double satisfaction,
    @Nullable Double importance,
    @Nullable Interval satisfactionInterval,
    @Nullable Interval importanceInterval,
    @Nullable Integer zone,
    boolean toConfirm,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reason reason) {

  public enum Reason {
    TOO_FEW
  }
}
