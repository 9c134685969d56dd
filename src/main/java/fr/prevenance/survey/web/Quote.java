package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.Survey;
import java.util.List;
import java.util.Optional;

/** What a customer said, with where and the score given, and the answer it comes from. */
public record Quote(List<Part> parts, String question, String source, String href, Score score) {

  public record Part(String text, boolean marked) {}

  /** Empty text where the main question was left without an answer. */
  public record Score(String text, String css) {
    static final Score NONE = new Score("", "");

    static Score of(Survey survey, Response response) {
      Optional<MainQuestion> main = MainQuestion.of(survey.questionnaire());
      Integer score = main.map(one -> one.scoreOf(response)).orElse(null);
      if (main.isEmpty() || score == null) return NONE;
      return new Score(
          Formats.whole(score),
          switch (main.get().classOf(score)) {
            case HIGH -> "tenu";
            case MIDDLE -> "neutre";
            case LOW -> "rompu";
          });
    }
  }
}
