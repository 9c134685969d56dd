package fr.prevenance.organization.web;

import org.jspecify.annotations.Nullable;

public record OrganizationForm(
    @Nullable String name, @Nullable String language, @Nullable String timeZone) {}
