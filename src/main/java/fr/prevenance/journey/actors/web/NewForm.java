package fr.prevenance.journey.actors.web;

import org.jspecify.annotations.Nullable;

/**
 * A cartography to open.
 *
 * @param customer how the customer in the centre is called
 */
public record NewForm(@Nullable String title, @Nullable String customer) {}
