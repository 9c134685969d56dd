package fr.prevenance.survey.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.survey.Screen;
import fr.prevenance.survey.Survey;
import java.util.List;

/** The screens of a survey as a respondent meets them. */
public record PreviewPage(SurveyFrame survey, List<Screen> screens) {

  static PreviewPage of(Survey survey, Viewer viewer) {
    return new PreviewPage(
        SurveyFrame.of(survey, viewer, "preview"), survey.questionnaire().screens());
  }
}
