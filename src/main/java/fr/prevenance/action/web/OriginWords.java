package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Origin;
import fr.prevenance.action.OriginKinds;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import org.springframework.stereotype.Component;

/** Where an action comes from, in words: a question by its label rather than by its key. */
@Component
class OriginWords {

  private final OriginKinds kinds;
  private final SurveyDesk surveys;

  OriginWords(OriginKinds kinds, SurveyDesk surveys) {
    this.kinds = kinds;
    this.surveys = surveys;
  }

  String kicker(int number, Origin origin) {
    String kind = kinds.label(origin.kind());
    String ref = origin.ref();
    return ref == null
        ? Words.t("action.kicker", number, kind)
        : Words.t("action.kicker.ref", number, kind, place(ref));
  }

  /** {@code survey.question}; what leads to no question is shown as it was written. */
  private String place(String ref) {
    int dot = ref.indexOf('.');
    if (dot <= 0) return ref;
    try {
      Survey survey = surveys.get(ref.substring(0, dot));
      String question = ref.substring(dot + 1);
      return survey.questionnaire().questions().stream()
          .filter(one -> one.key().equals(question))
          .map(Question::label)
          .findFirst()
          .orElse(ref);
    } catch (Refused absent) {
      return ref;
    }
  }
}
