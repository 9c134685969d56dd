package fr.prevenance.journey.web;

import fr.prevenance.platform.web.State;
import fr.prevenance.promise.CommitmentState;

/**
 * A commitment made along the map, as it stands.
 *
 * @param label « E4 »: the fourth of its charter
 */
public record Pledge(String key, String label, String sentence, State state, String href) {

  static State state(CommitmentState state) {
    return switch (state) {
      case KEPT -> State.KEPT;
      case AT_RISK -> State.AT_RISK;
      case BROKEN -> State.BROKEN;
      case TOO_LITTLE_DATA -> State.UNKNOWN;
    };
  }
}
