package fr.prevenance.promise;

/** A charter with the text that holds today. */
public record InForce(Charter charter, CharterVersion version) {}
