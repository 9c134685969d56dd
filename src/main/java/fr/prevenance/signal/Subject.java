package fr.prevenance.signal;

import fr.prevenance.criterion.CriterionId;
import fr.prevenance.measure.Scale;
import org.jspecify.annotations.Nullable;

/**
 * What a score is about; the criterion and the touchpoint are found through it, so re-tying moves
 * no count.
 *
 * @param touchpoint the key of the contact that the score tells of
 */
public record Subject(
    SubjectId id,
    @Nullable CriterionId criterion,
    @Nullable Scale scale,
    @Nullable String touchpoint) {

  public static Subject of(SubjectId id, @Nullable CriterionId criterion, @Nullable Scale scale) {
    return new Subject(id, criterion, scale, null);
  }
}
