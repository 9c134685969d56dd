package fr.prevenance.promise.web.versions;

import org.jspecify.annotations.Nullable;

/** A review as typed. */
public record ReviewForm(
    @Nullable String day, @Nullable String ours, @Nullable String theirs, @Nullable String note) {}
