package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;

/**
 * The builder.
 *
 * @param touched the question to look at first, −1 when none
 * @param unsaved the page shows more than what is saved
 */
public record BuilderPage(
    SurveyFrame survey,
    BuilderForm draft,
    Form form,
    Choices choices,
    int touched,
    boolean unsaved) {

  public record Choices(
      List<Option> criteria, List<Option> types, List<Option> ratings, List<Option> breakdowns) {}

  public String removedLabel() {
    return BuilderMoves.removedLabel(draft.getRemoved());
  }
}
