package fr.prevenance.survey.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.TieDesk;
import fr.prevenance.survey.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class TiesPages {

  private final TieDesk desk;
  private final TouchpointOptions options;

  TiesPages(TieDesk desk, TouchpointOptions options) {
    this.desk = desk;
    this.options = options;
  }

  TiesPage page(Survey survey, Viewer viewer) {
    Ties ties = desk.of(survey);
    Map<String, String> names = options.names(viewer);
    List<Question> scored =
        survey.questionnaire().scoredQuestions().stream()
            .filter(one -> !one.isImportance())
            .toList();
    List<TiesPage.Line> lines =
        scored.stream()
            .map(one ->
                new TiesPage.Line(one.key(), one.label(), said(ties, one), now(ties, one, names)))
            .toList();
    long tied = scored.stream().filter(one -> ties.of(one) != null).count();
    return new TiesPage(
        SurveyFrame.of(survey, viewer, "touchpoints"),
        ties.whole() == null ? "" : ties.whole(),
        lines,
        choices(names, ties),
        viewer.writes(),
        Words.plural("survey.ties.lead", tied, scored.size()));
  }

  private static String said(Ties ties, Question question) {
    String said = ties.questions().get(question.key());
    if (said == null)
      return question.ties().touchpointKey() == null ? "" : question.ties().touchpointKey();
    return said.isEmpty() ? TiesPage.NONE : said;
  }

  private static String now(Ties ties, Question question, Map<String, String> names) {
    String touchpoint = ties.of(question);
    return touchpoint == null ? "" : names.getOrDefault(touchpoint, touchpoint);
  }

  /** A touchpoint that no map holds any more is still shown where it was chosen. */
  private static List<Option> choices(Map<String, String> names, Ties ties) {
    List<Option> choices = new ArrayList<>();
    names.forEach((key, name) -> choices.add(new Option(key, name)));
    ties.questions().values().stream()
        .filter(key -> !key.isEmpty() && !names.containsKey(key))
        .distinct()
        .forEach(key -> choices.add(new Option(key, key)));
    String whole = ties.whole();
    if (whole != null && choices.stream().noneMatch(one -> one.value().equals(whole)))
      choices.add(new Option(whole, whole));
    return choices;
  }
}
