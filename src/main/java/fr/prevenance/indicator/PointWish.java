package fr.prevenance.indicator;

import org.jspecify.annotations.Nullable;

/** A point as it is sent: nothing is known of it yet; without a unit it is the root's. */
public record PointWish(
    @Nullable String day,
    @Nullable String unitKey,
    @Nullable Double numerator,
    @Nullable Double denominator,
    @Nullable Double value,
    @Nullable Double n) {}
