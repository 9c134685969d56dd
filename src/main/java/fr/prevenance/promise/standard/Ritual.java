package fr.prevenance.promise.standard;

/** What is done each time, by everyone. */
public record Ritual(String text) {}
