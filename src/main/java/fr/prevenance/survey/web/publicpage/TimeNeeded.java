package fr.prevenance.survey.web.publicpage;

import fr.prevenance.survey.Question;
import fr.prevenance.survey.Questionnaire;

/** How long a survey takes on a phone, at an unhurried pace. */
final class TimeNeeded {

  private TimeNeeded() {}

  static int minutes(Questionnaire questionnaire) {
    int seconds = questionnaire.questions().stream().mapToInt(TimeNeeded::seconds).sum();
    return Math.max(1, Math.round(seconds / 60f));
  }

  private static int seconds(Question question) {
    return switch (question.type()) {
      case YES_NO -> 5;
      case RATING -> 6;
      case NPS, CHOICE, NUMBER, DATE -> 8;
      case MULTIPLE_CHOICE -> 12;
      case TEXT -> 15;
      case CONTACT -> 25;
      case LONG_TEXT -> 30;
    };
  }
}
