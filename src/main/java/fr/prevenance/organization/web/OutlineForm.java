package fr.prevenance.organization.web;

import org.jspecify.annotations.Nullable;

public record OutlineForm(@Nullable String units) {}
