package fr.prevenance.promise.partner.web;

import org.jspecify.annotations.Nullable;

/** An address to give, as typed. */
public record AccessForm(@Nullable String holder, @Nullable String expiresOn) {}
