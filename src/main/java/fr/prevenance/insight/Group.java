package fr.prevenance.insight;

import fr.prevenance.measure.Scores;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one line of a cut.
 *
 * @param key null for answers that no channel is known of
 */
public record Group(@Nullable String key, String label, Scores scores) {}
