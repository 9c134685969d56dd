package fr.prevenance.promise.standard;

/** One adjective of the signature, and what it means in this face. */
public record Attitude(String name, String meaning) {}
