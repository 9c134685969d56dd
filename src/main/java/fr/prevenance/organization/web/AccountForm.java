package fr.prevenance.organization.web;

import org.jspecify.annotations.Nullable;

public record AccountForm(
    @Nullable String name, @Nullable String current, @Nullable String password) {}
