package fr.prevenance.journey.web.versions;

import org.jspecify.annotations.Nullable;

/** The name under which a version is kept. */
public record KeepForm(@Nullable String name) {}
