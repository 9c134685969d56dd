package fr.prevenance.promise.checks.web;

import org.jspecify.annotations.Nullable;

/** A word to avoid, as typed. */
public record JargonForm(@Nullable String term) {}
