package fr.prevenance.promise.standard;

import org.springframework.modulith.NamedInterface;

/** What the other sees or hears, and that shows care. */
@NamedInterface("standard")
public record ServiceCue(String text) {}
