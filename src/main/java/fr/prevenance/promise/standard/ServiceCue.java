package fr.prevenance.promise.standard;

/** What the other sees or hears, and that shows care. */
public record ServiceCue(String text) {}
