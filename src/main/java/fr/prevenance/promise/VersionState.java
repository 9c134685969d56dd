package fr.prevenance.promise;

/** What a version is on a given day. */
public enum VersionState {
  DRAFT,
  VALIDATED,
  IN_FORCE,
  REPLACED
}
