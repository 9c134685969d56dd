package fr.prevenance.insight;

import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import org.jspecify.annotations.Nullable;

/**
 * What the map is told of one criterion: the answers to its satisfaction question, and what it
 * weighs.
 */
public record MapCriterion(
    String key,
    @Nullable String criterionKey,
    String label,
    Scores satisfaction,
    Scale satisfactionScale,
    Weight weight) {

  /**
   * How much a criterion matters: as customers said, or as what they said of the whole lets see.
   */
  public sealed interface Weight {
    record Stated(Scores importance, Scale scale) implements Weight {}

    /**
     * @param percent of what all criteria explain together
     */
    record Derived(long n, double percent) implements Weight {}
  }

  public static MapCriterion stated(
      String key,
      @Nullable String criterionKey,
      String label,
      Scores satisfaction,
      Scale satisfactionScale,
      Scores importance,
      Scale importanceScale) {
    return new MapCriterion(
        key,
        criterionKey,
        label,
        satisfaction,
        satisfactionScale,
        new Weight.Stated(importance, importanceScale));
  }
}
