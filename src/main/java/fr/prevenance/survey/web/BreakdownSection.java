package fr.prevenance.survey.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.breakdown.Breakdown;
import fr.prevenance.survey.breakdown.BreakdownDesk;
import java.util.List;

/** The breakdowns of a survey that is answered, and what could become one more. */
public record BreakdownSection(List<Breakdown> lines, List<Option> left, Form form) {

  static BreakdownSection of(Survey survey, Viewer viewer, BreakdownDesk desk, Form form) {
    List<Option> left =
        viewer.writes()
            ? survey.questionnaire().breakdownsLeft().stream()
                .map(key ->
                    new Option(
                        key, survey.questionnaire().byKey(key).map(Question::label).orElse(key)))
                .toList()
            : List.of();
    return new BreakdownSection(desk.of(survey), left, form);
  }

  /** Nothing to see and nothing to add. */
  public boolean isEmpty() {
    return lines.isEmpty() && left.isEmpty();
  }
}
