package fr.prevenance.promise.web.publicpage;

import org.jspecify.annotations.Nullable;

/**
 * A partner's signature as typed.
 *
 * @param version the one that was read
 */
public record PartnerForm(
    @Nullable String name, @Nullable String title, @Nullable Integer version) {}
