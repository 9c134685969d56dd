package fr.prevenance.insight;

import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import org.jspecify.annotations.Nullable;

/**
 * What the map is told of one criterion: the answers to its satisfaction and importance questions.
 */
public record MapCriterion(
    String key,
    @Nullable String criterionKey,
    String label,
    Scores satisfaction,
    Scale satisfactionScale,
    Scores importance,
    Scale importanceScale) {}
