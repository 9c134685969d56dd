package fr.prevenance.criterion.web;

import org.jspecify.annotations.Nullable;

/** A criterion as typed; an empty parent means the top of the tree. */
public record CriterionForm(@Nullable String name, @Nullable String parentKey) {}
