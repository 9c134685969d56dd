package fr.prevenance.survey.web;

import org.jspecify.annotations.Nullable;

/**
 * A link to be added.
 *
 * @param hidden one {@code field = value} per line
 * @param everyUnit one link for each unit that has none yet, instead of one for the unit
 */
public record LinkForm(
    @Nullable String label,
    @Nullable String unit,
    @Nullable String channel,
    @Nullable String mode,
    @Nullable String hidden,
    @Nullable Boolean everyUnit,
    @Nullable String touchpoint) {

  boolean isForEveryUnit() {
    return Boolean.TRUE.equals(everyUnit);
  }
}
