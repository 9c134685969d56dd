package fr.prevenance.survey.breakdown;

import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * A field by which the figures of a survey are laid out.
 *
 * @param done the answers that are counted under it, out of those given before it was declared
 */
public record Breakdown(String key, String label, Kind kind, State state, long done, long total) {

  public enum Kind {
    QUESTION,
    HIDDEN_FIELD
  }

  public enum State {
    READY,
    FILLING
  }

  static Breakdown of(Survey survey, String key, @Nullable Backfill fill) {
    var question = survey.questionnaire().byKey(key);
    String label = question.map(Question::label).orElse(key);
    Kind kind = question.isPresent() ? Kind.QUESTION : Kind.HIDDEN_FIELD;
    if (fill == null || fill.isOver()) return new Breakdown(key, label, kind, State.READY, 0, 0);
    return new Breakdown(
        key, label, kind, State.FILLING, Math.min(fill.done(), fill.total()), fill.total());
  }

  public boolean isReady() {
    return state == State.READY;
  }
}
