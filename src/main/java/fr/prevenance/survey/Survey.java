package fr.prevenance.survey;

import fr.prevenance.Refused;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire with its life: written as a draft, open to answers once published, then closed.
 */
public record Survey(
    SurveyId id,
    String key,
    String title,
    String locale,
    Audience audience,
    Questionnaire questionnaire,
    Life life,
    @Nullable Integer version) {

  static final int TITLE_LIMIT = 200;
  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  /** What happened to it, and when. */
  public record Life(@Nullable Instant publishedAt, @Nullable Instant closedAt) {
    public static final Life DRAFT = new Life(null, null);
  }

  public Survey {
    Problems problems = new Problems();
    check(key, title, locale, audience.name(), problems);
    problems.refuse();
  }

  public static Survey draft(
      SurveyId id, String key, String title, String locale, Questionnaire questionnaire) {
    return new Survey(id, key, title, locale, Audience.CUSTOMERS, questionnaire, Life.DRAFT, null);
  }

  public SurveyState state() {
    if (life.closedAt() != null) {
      return SurveyState.CLOSED;
    }
    return life.publishedAt() == null ? SurveyState.DRAFT : SurveyState.PUBLISHED;
  }

  public Survey edit(String newTitle, String newLocale, Questionnaire newQuestionnaire) {
    mustBeDraft();
    return new Survey(id, key, newTitle, newLocale, audience, newQuestionnaire, life, version);
  }

  public Survey publish(Instant at) {
    mustBeDraft();
    if (questionnaire.questions().isEmpty()) {
      throw Refused.invalidField("questions", "survey.questions.none");
    }
    return new Survey(id, key, title, locale, audience, questionnaire, new Life(at, null), version);
  }

  public Survey close(Instant at) {
    if (state() != SurveyState.PUBLISHED) {
      throw Refused.conflict(
          state() == SurveyState.DRAFT ? "survey.not-published" : "survey.already-closed");
    }
    Life closed = new Life(life.publishedAt(), at);
    return new Survey(id, key, title, locale, audience, questionnaire, closed, version);
  }

  /** One more breakdown of what is answered already; a draft says its own in its questionnaire. */
  public Survey breakDownBy(String field) {
    if (state() == SurveyState.DRAFT) throw Refused.conflict("survey.breakdowns.draft");
    return new Survey(
        id, key, title, locale, audience, questionnaire.brokenDownBy(field), life, version);
  }

  /** Before an edit or a deletion. */
  public void mustBeDraft() {
    if (state() != SurveyState.DRAFT) {
      throw Refused.conflict(
          state() == SurveyState.CLOSED ? "survey.already-closed" : "survey.already-published");
    }
  }

  public void mustTakeAnswers() {
    if (state() != SurveyState.PUBLISHED) {
      throw Refused.conflict(
          state() == SurveyState.DRAFT ? "survey.answers.draft" : "survey.answers.closed");
    }
  }

  static void check(
      @Nullable String key,
      @Nullable String title,
      @Nullable String locale,
      @Nullable String audience,
      Problems problems) {
    Keys.check("key", key, problems);
    QuestionRules.checkWords("title", title, TITLE_LIMIT, problems);
    if (locale == null || !LANGUAGES.contains(Locale.forLanguageTag(locale).getLanguage())) {
      problems.add("locale", "survey.locale", CleanText.excerpt(locale));
    }
    if (Audience.EMPLOYEES.name().equals(audience)) {
      problems.add("audience", "survey.audience.employees");
    } else if (!Audience.CUSTOMERS.name().equals(audience)) {
      problems.add("audience", "survey.audience", CleanText.excerpt(audience));
    }
  }
}
