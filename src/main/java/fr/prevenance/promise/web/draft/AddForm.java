package fr.prevenance.promise.web.draft;

import org.jspecify.annotations.Nullable;

/** A new commitment as typed; the rest comes with its own page. */
public record AddForm(@Nullable String sentence, @Nullable String axis) {}
