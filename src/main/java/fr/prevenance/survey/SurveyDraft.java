package fr.prevenance.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A survey as the API or the builder sends it, before any rule. */
public record SurveyDraft(
    @Nullable String key,
    @Nullable String title,
    @Nullable String locale,
    @Nullable String audience,
    @Nullable List<QuestionDraft> questions,
    @Nullable List<String> breakdowns,
    @Nullable List<String> hiddenFields,
    @Nullable String touchpointKey) {

  public SurveyDraft(
      @Nullable String key,
      @Nullable String title,
      @Nullable String locale,
      @Nullable String audience,
      @Nullable List<QuestionDraft> questions,
      @Nullable List<String> breakdowns,
      @Nullable List<String> hiddenFields) {
    this(key, title, locale, audience, questions, breakdowns, hiddenFields, null);
  }

  public static SurveyDraft of(Survey survey) {
    Questionnaire questionnaire = survey.questionnaire();
    return new SurveyDraft(
        survey.key(),
        survey.title(),
        survey.locale(),
        survey.audience().name(),
        questionnaire.drafts(),
        questionnaire.breakdowns(),
        questionnaire.hiddenFields());
  }

  /** Refuses with every problem of the survey and of its questions. */
  public Survey survey(SurveyId id) {
    Problems problems = new Problems();
    Survey.check(
        key, title, locale, audience == null ? Audience.CUSTOMERS.name() : audience, problems);
    QuestionnaireRules.check(
        orEmpty(questions), orEmpty(breakdowns), orEmpty(hiddenFields), problems);
    problems.refuse();
    return Survey.draft(
        id,
        String.valueOf(key),
        CleanText.of(title),
        String.valueOf(locale),
        Questionnaire.of(questions, breakdowns, hiddenFields));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
