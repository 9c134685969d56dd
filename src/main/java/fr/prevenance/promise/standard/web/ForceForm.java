package fr.prevenance.promise.standard.web;

import org.jspecify.annotations.Nullable;

/** The day a version comes into force, as typed. */
public record ForceForm(@Nullable String day) {}
