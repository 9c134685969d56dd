package fr.prevenance.promise.standard;

import org.springframework.modulith.NamedInterface;

/** What is done each time, by everyone. */
@NamedInterface("standard")
public record Ritual(String text) {}
