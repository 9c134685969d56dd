package fr.prevenance.promise;

import fr.prevenance.signal.CommitmentId;
import org.jspecify.annotations.Nullable;

/**
 * The commitment of the parent charter that a variant says otherwise, and why when it promises
 * less.
 */
public record Descent(CommitmentId basedOn, @Nullable String looserReason) {

  public Descent {
    looserReason = Text.optional("looserReason", looserReason);
  }
}
