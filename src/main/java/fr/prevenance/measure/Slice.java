package fr.prevenance.measure;

/** Only the answers of one value of a declared breakdown. */
public record Slice(String key, String value) {}
