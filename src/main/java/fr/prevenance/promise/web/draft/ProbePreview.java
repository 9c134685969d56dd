package fr.prevenance.promise.web.draft;

import fr.prevenance.platform.web.State;
import fr.prevenance.promise.web.ProofChart;
import org.jspecify.annotations.Nullable;

/**
 * The chosen figure as it is now, and the state that the promise would have today.
 *
 * @param state null while there is no target to hold it against
 * @param problem why nothing can be shown, empty when something is
 */
public record ProbePreview(
    String label,
    String value,
    String range,
    String count,
    String target,
    @Nullable State state,
    String reason,
    @Nullable ProofChart chart,
    String problem) {

  static ProbePreview problem(String text) {
    return new ProbePreview("", "", "", "", "", null, "", null, text);
  }
}
