package fr.prevenance.survey;

/** The same criterion asked twice: how much it matters, and how satisfied one is with it. */
public record ImportancePair(Question importance, Question satisfaction) {

  boolean hasScalesOf(ImportancePair other) {
    return String.valueOf(importance.scale()).equals(String.valueOf(other.importance.scale()))
        && String.valueOf(satisfaction.scale()).equals(String.valueOf(other.satisfaction.scale()));
  }
}
