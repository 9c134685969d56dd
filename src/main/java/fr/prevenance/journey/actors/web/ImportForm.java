package fr.prevenance.journey.actors.web;

import org.jspecify.annotations.Nullable;

/** @param file only to hang its mistakes on */
public record ImportForm(@Nullable String file) {}
