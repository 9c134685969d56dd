package fr.prevenance.signal;

import fr.prevenance.criterion.CriterionId;
import fr.prevenance.measure.Scale;
import org.jspecify.annotations.Nullable;

/** What a score is about; the criterion is found through it, so re-tying moves no count. */
public record Subject(SubjectId id, @Nullable CriterionId criterion, @Nullable Scale scale) {}
