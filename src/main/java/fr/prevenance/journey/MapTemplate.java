package fr.prevenance.journey;

/** A map to start from, with what tells it from the others. */
public record MapTemplate(String key, String name, String summary, MapDraft map) {}
