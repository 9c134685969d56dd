package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.survey.Choice;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.ScaleSpec;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A survey as the builder's form, and the refusals of its rules as that form names its fields. */
final class BuilderForms {

  private static final Pattern CHOICE =
      Pattern.compile("(questions\\[\\d+]\\.choices)(?:\\[\\d+].*)?");

  private BuilderForms() {}

  static BuilderForm of(Survey survey) {
    var form = new BuilderForm();
    form.setVersion(String.valueOf(survey.version()));
    form.setTitle(survey.title());
    form.setLocale(survey.locale());
    form.setQuestions(
        new ArrayList<>(
            survey.questionnaire().questions().stream().map(BuilderForms::of).toList()));
    form.setBreakdowns(new ArrayList<>(survey.questionnaire().breakdowns()));
    form.setHiddenFields(String.join("\n", survey.questionnaire().hiddenFields()));
    return form;
  }

  /**
   * The order of the page, where dragging may have changed it; a place it forgets stays at the end.
   */
  static void reorder(BuilderForm form) {
    List<QuestionForm> known = form.getQuestions();
    known.removeIf(Objects::isNull);
    Set<Integer> order =
        new LinkedHashSet<>(
            form.getOrder().stream()
                .filter(at -> at != null && at >= 0 && at < known.size())
                .toList());
    for (int i = 0; i < known.size(); i++) order.add(i);
    form.setQuestions(new ArrayList<>(order.stream().map(known::get).toList()));
    form.setOrder(new ArrayList<>());
  }

  static void refuse(Errors errors, Refused refused) {
    for (Refused.Field field : refused.fields()) {
      String name = name(field.field());
      if (!known(errors, name))
        errors.reject(field.key(), field.arguments().toArray(), field.key());
      else if (!errors.hasFieldErrors(name))
        errors.rejectValue(name, field.key(), field.arguments().toArray(), field.key());
    }
    if (refused.fields().isEmpty() && !errors.hasErrors())
      errors.reject(refused.key(), refused.arguments().toArray(), refused.key());
  }

  private static QuestionForm of(Question question) {
    var form = new QuestionForm();
    form.setKey(question.key());
    form.setType(question.type().name());
    form.setLabel(question.label());
    form.setHelp(orEmpty(question.presentation().help()));
    form.setPage(question.page() == null ? "" : String.valueOf(question.page()));
    form.setRequired(question.isRequired() ? "true" : "");
    form.setCriterionKey(orEmpty(question.ties().criterionKey()));
    form.setTouchpointKey(orEmpty(question.ties().touchpointKey()));
    form.setImportanceOf(orEmpty(question.importanceOf()));
    form.setChoices(
        question.choices().stream().map(BuilderForms::line).collect(Collectors.joining("\n")));
    if (question.form().scale() != null) form.setScale(of(question.form().scale()));
    return form;
  }

  private static ScaleForm of(ScaleSpec scale) {
    var form = new ScaleForm();
    form.setMin(String.valueOf(scale.min()));
    form.setMax(String.valueOf(scale.max()));
    form.setStep(scale.step() == 1 ? "" : String.valueOf(scale.step()));
    form.setLow(scale.labels().getOrDefault(scale.min(), ""));
    form.setHigh(scale.labels().getOrDefault(scale.max(), ""));
    form.setBetween(
        scale.labels().entrySet().stream()
            .filter(one -> one.getKey() != scale.min() && one.getKey() != scale.max())
            .map(one -> one.getKey() + " = " + one.getValue())
            .collect(Collectors.joining("\n")));
    form.setDirection(scale.direction().name());
    return form;
  }

  /** The key shows only where the label does not give it. */
  private static String line(Choice choice) {
    return ChoiceLines.keyOf(choice.label()).equals(choice.key())
        ? choice.label()
        : choice.label() + " | " + choice.key();
  }

  /** Choices are lines of one field, the labels of a scale three fields, hidden fields one. */
  private static String name(String field) {
    Matcher choice = CHOICE.matcher(field);
    if (choice.matches()) return choice.group(1);
    if (field.endsWith(".scale.labels")) return field.replace(".scale.labels", ".scale.between");
    if (field.endsWith(".scale")) return field + ".min";
    if (field.startsWith("hiddenFields")) return "hiddenFields";
    return field.startsWith("breakdowns") ? "breakdowns" : field;
  }

  private static boolean known(Errors errors, String name) {
    try {
      errors.getFieldValue(name);
      return true;
    } catch (org.springframework.beans.BeansException e) {
      return false;
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
