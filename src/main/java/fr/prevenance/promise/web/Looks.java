package fr.prevenance.promise.web;

import fr.prevenance.platform.web.State;
import fr.prevenance.promise.CommitmentState;

/** The form, icon and word of a state. */
public final class Looks {

  private Looks() {}

  public static State of(CommitmentState state) {
    return StandingLines.state(state);
  }
}
