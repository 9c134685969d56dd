package fr.prevenance.survey.web;

import fr.prevenance.measure.Scale;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Questionnaire;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.Value;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The question that sums a survey up: its first NPS, else its first rating. */
record MainQuestion(Question question) {

  /** How a respondent stands, from the score of the main question. */
  enum ScoreClass {
    HIGH,
    MIDDLE,
    LOW
  }

  static Optional<MainQuestion> of(Questionnaire questionnaire) {
    return questionnaire.npsQuestions().stream()
        .findFirst()
        .or(() -> questionnaire.ratingQuestions().stream().findFirst())
        .map(MainQuestion::new);
  }

  boolean isNps() {
    return question.type() == QuestionType.NPS;
  }

  Scale scale() {
    return Objects.requireNonNull(question.scale());
  }

  Set<Integer> scores(ScoreClass wanted) {
    Scale scale = scale();
    return IntStream.iterate(
            scale.min(), score -> score <= scale.max(), score -> score + scale.step())
        .boxed()
        .filter(score -> classOf(score) == wanted)
        .collect(Collectors.toSet());
  }

  /**
   * Promoters, passives and detractors; for a rating its normalised score, satisfied from 75 on.
   */
  ScoreClass classOf(int score) {
    if (isNps())
      return score >= 9 ? ScoreClass.HIGH : score >= 7 ? ScoreClass.MIDDLE : ScoreClass.LOW;
    double normalised = scale().normalised(score);
    return normalised >= 75
        ? ScoreClass.HIGH
        : normalised >= 50 ? ScoreClass.MIDDLE : ScoreClass.LOW;
  }

  @Nullable Integer scoreOf(Response response) {
    return response
        .answers()
        .to(question.key())
        .map(value -> value instanceof Value.Score(int score) ? score : null)
        .orElse(null);
  }

  /** The message of a class: survey.class.nps.HIGH, survey.class.rating.LOW. */
  String word(ScoreClass one) {
    return "survey.class." + (isNps() ? "nps." : "rating.") + one;
  }
}
