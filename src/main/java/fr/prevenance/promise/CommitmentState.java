package fr.prevenance.promise;

/** How a promise stands. */
public enum CommitmentState {
  KEPT,
  AT_RISK,
  BROKEN,
  TOO_LITTLE_DATA
}
