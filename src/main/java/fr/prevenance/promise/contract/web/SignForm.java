package fr.prevenance.promise.contract.web;

import org.jspecify.annotations.Nullable;

/** A signature as it is typed. */
public record SignForm(@Nullable String side, @Nullable String name, @Nullable String on) {}
