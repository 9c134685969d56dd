package fr.prevenance.insight.web;

import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyState;
import java.util.List;
import java.util.function.Predicate;

/** Why a page has no figure yet, and what brings the first one. */
public record Nothing(String text, String action, String href) {

  static Nothing toRead(String text) {
    return new Nothing(text, Words.t("insight.map.empty.action"), "/surveys");
  }

  /** A draft that would do is to be published; without one, a survey is to be written. */
  static Nothing asked(
      Sight sight, String text, List<Survey> all, Predicate<Survey> serves, String template) {
    if (!sight.viewer().writes()) return toRead(text);
    return all.stream()
        .filter(survey -> survey.state() == SurveyState.DRAFT && serves.test(survey))
        .findFirst()
        .map(draft ->
            new Nothing(
                text,
                Words.t("insight.empty.publish", draft.title()),
                "/surveys/" + draft.key() + "/publication"))
        .orElseGet(() ->
            new Nothing(
                text, Words.t("insight.empty.create"), "/surveys/new?template=" + template));
  }
}
