package fr.prevenance.survey.web;

import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Survey;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class BuilderPages {

  private final CriterionDesk criteria;

  BuilderPages(CriterionDesk criteria) {
    this.criteria = criteria;
  }

  /**
   * @param touched null when nothing was posted
   */
  BuilderPage page(Survey survey, Viewer viewer, BuilderForm form, @Nullable Integer touched) {
    return new BuilderPage(
        SurveyFrame.of(survey, viewer, "edit"),
        form,
        Form.of(form),
        choices(form),
        Objects.requireNonNullElse(touched, -1),
        touched != null);
  }

  BuilderPage refused(Survey survey, Viewer viewer, BuilderForm form, Form mistakes) {
    return new BuilderPage(
        SurveyFrame.of(survey, viewer, "edit"), form, mistakes, choices(form), -1, true);
  }

  private BuilderPage.Choices choices(BuilderForm form) {
    return new BuilderPage.Choices(
        criteria.all().stream().map(one -> new Option(one.key(), one.name())).toList(),
        Arrays.stream(QuestionType.values())
            .map(one -> new Option(one.name(), Words.t("survey.type." + one)))
            .toList(),
        named(form)
            .filter(one -> one.isRating() && one.getImportanceOf().isEmpty())
            .map(BuilderPages::option)
            .toList(),
        Stream.concat(
                named(form)
                    .filter(one -> one.getType().equals("CHOICE") || one.getType().equals("YES_NO"))
                    .map(BuilderPages::option),
                Arrays.stream(form.getHiddenFields().split("[\\s,;]+"))
                    .filter(one -> !one.isEmpty())
                    .map(one -> new Option(one, one)))
            .toList());
  }

  private static Stream<QuestionForm> named(BuilderForm form) {
    return form.getQuestions().stream().filter(one -> !one.getKey().isBlank());
  }

  private static Option option(QuestionForm question) {
    return new Option(
        question.getKey(), question.getLabel().isBlank() ? question.getKey() : question.getLabel());
  }
}
