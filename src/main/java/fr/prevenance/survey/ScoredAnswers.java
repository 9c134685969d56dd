package fr.prevenance.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one response brings to the figures: scores to count, numbers to add, comments, slices. */
public record ScoredAnswers(
    List<Score> scores, List<Amount> amounts, List<Comment> comments, List<Slice> slices) {

  /** Counted once per respondent of a multiple choice: the n under the share of each choice. */
  public static final int RESPONDENT = -1;

  public record Score(String questionKey, int score) {}

  public record Amount(String questionKey, BigDecimal number) {}

  public record Comment(String questionKey, String text) {}

  public record Slice(String key, String value) {}

  public static ScoredAnswers of(Questionnaire questionnaire, Answers answers) {
    return of(questionnaire, answers, Map.of());
  }

  /**
   * @param hidden the values of the hidden fields that the link carried
   */
  public static ScoredAnswers of(
      Questionnaire questionnaire, Answers answers, Map<String, String> hidden) {
    ScoredAnswers scored =
        new ScoredAnswers(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Question question : questionnaire.questions()) {
      answers.to(question.key()).ifPresent(value -> scored.add(question, value));
    }
    for (String breakdown : questionnaire.breakdowns()) {
      String value =
          answers
              .to(breakdown)
              .map(ScoredAnswers::sliceOf)
              .orElse(CleanText.excerpt(hidden.get(breakdown)));
      if (!value.isEmpty()) {
        scored.slices.add(new Slice(breakdown, value));
      }
    }
    return new ScoredAnswers(
        List.copyOf(scored.scores),
        List.copyOf(scored.amounts),
        List.copyOf(scored.comments),
        List.copyOf(scored.slices));
  }

  private void add(Question question, Value value) {
    String key = question.key();
    switch (value) {
      case Value.Score(int score) -> scores.add(new Score(key, score));
      case Value.Chosen(String choice) -> scores.add(new Score(key, question.ordinalOf(choice)));
      case Value.ChosenMany(List<String> choices) -> {
        scores.add(new Score(key, RESPONDENT));
        choices.forEach(choice -> scores.add(new Score(key, question.ordinalOf(choice))));
      }
      case Value.YesNo(boolean yes) -> scores.add(new Score(key, yes ? 1 : 0));
      case Value.Amount amount -> amounts.add(new Amount(key, amount.number()));
      case Value.Text(String text) -> comments.add(new Comment(key, text));
      case Value.Day _, Value.Contact _ -> {}
    }
  }

  private static String sliceOf(Value value) {
    return switch (value) {
      case Value.Chosen(String choice) -> choice;
      case Value.YesNo(boolean yes) -> String.valueOf(yes);
      default -> "";
    };
  }
}
