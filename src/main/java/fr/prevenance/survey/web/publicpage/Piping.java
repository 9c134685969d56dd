package fr.prevenance.survey.web.publicpage;

import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Questionnaire;
import fr.prevenance.survey.Value;

/**
 * A label or a help that speaks of the score given just before: « Qu’est-ce qui explique votre
 * {nps} ? » becomes « …votre 6 ? », and « …votre note ? » when no score was given.
 */
record Piping(Questionnaire questionnaire, Answers answers) {

  static final String MARK = "{nps}";

  String label(Question question) {
    return filled(question, question.label());
  }

  String help(Question question) {
    String help = question.presentation().help();
    return help == null ? "" : filled(question, help);
  }

  String without(String text) {
    return text.contains(MARK) ? text.replace(MARK, Words.t("respondent.nps")) : text;
  }

  private String filled(Question question, String text) {
    if (!text.contains(MARK)) return text;
    String score = "";
    for (Question earlier : questionnaire.questions()) {
      if (earlier.key().equals(question.key())) break;
      if (earlier.type() == QuestionType.NPS
          && answers.to(earlier.key()).orElse(null) instanceof Value.Score(int given)) {
        score = String.valueOf(given);
      }
    }
    return score.isEmpty() ? without(text) : text.replace(MARK, score);
  }
}
