package fr.prevenance.promise.web.draft;

import org.jspecify.annotations.Nullable;

/** The days of a version's life, as typed. */
public record LifeForm(@Nullable String effectiveFrom, @Nullable String reviewedOn) {}
