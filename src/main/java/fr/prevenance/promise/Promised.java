package fr.prevenance.promise;

/** A commitment that holds today, in its charter, and how it stands in a unit. */
public record Promised(Charter charter, CharterVersion version, Standing standing) {}
