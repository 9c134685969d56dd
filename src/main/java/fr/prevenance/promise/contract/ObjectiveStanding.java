package fr.prevenance.promise.contract;

import fr.prevenance.promise.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An objective and the figure of its commitment.
 *
 * @param standing null when the commitment is promised no more
 */
public record ObjectiveStanding(Objective objective, @Nullable Standing standing) {

  public boolean isOrphan() {
    return standing == null;
  }
}
