package fr.prevenance.demo;

import org.jspecify.annotations.Nullable;

/** A quality item as the API takes it. */
public record DemoCriterion(String key, String name, @Nullable String parentKey) {}
