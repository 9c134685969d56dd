package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevenance.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");
  private static final SurveyId ID = new SurveyId(new UUID(0, 1));

  private final Survey draft = Survey.draft(ID, "welcome", "Accueil", "fr", Sample.SURVEY);

  @Test
  void a_survey_is_written_then_published_then_closed() {
    Survey published = draft.publish(NOW);
    Survey closed = published.close(NOW.plusSeconds(60));

    assertThat(draft.state()).isEqualTo(SurveyState.DRAFT);
    assertThat(published.state()).isEqualTo(SurveyState.PUBLISHED);
    assertThat(closed.state()).isEqualTo(SurveyState.CLOSED);
    assertThat(closed.life()).isEqualTo(new Survey.Life(NOW, NOW.plusSeconds(60)));
    assertThat(draft.edit("Autre", "en", Questionnaire.EMPTY).title()).isEqualTo("Autre");
    published.mustTakeAnswers();
  }

  @Test
  void what_does_not_fit_its_state_is_a_conflict() {
    Survey published = draft.publish(NOW);
    Survey closed = published.close(NOW);

    assertThat(conflict(() -> published.publish(NOW))).isEqualTo("survey.already-published");
    assertThat(conflict(() -> published.edit("x", "fr", Sample.SURVEY)))
        .isEqualTo("survey.already-published");
    assertThat(conflict(() -> closed.publish(NOW))).isEqualTo("survey.already-closed");
    assertThat(conflict(() -> closed.close(NOW))).isEqualTo("survey.already-closed");
    assertThat(conflict(() -> draft.close(NOW))).isEqualTo("survey.not-published");
    assertThat(conflict(draft::mustTakeAnswers)).isEqualTo("survey.answers.draft");
    assertThat(conflict(closed::mustTakeAnswers)).isEqualTo("survey.answers.closed");
  }

  @Test
  void an_empty_questionnaire_cannot_be_published() {
    Survey empty = Survey.draft(ID, "empty", "Vide", "fr", Questionnaire.EMPTY);
    Refused refused = catchThrowableOfType(Refused.class, () -> empty.publish(NOW));

    assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
    assertThat(refused.key()).isEqualTo("survey.questions.none");
  }

  @Test
  void a_draft_says_all_its_problems_at_once() {
    SurveyDraft wrong =
        new SurveyDraft(
            "new",
            "",
            "de",
            "EMPLOYEES",
            List.of(QuestionDraft.of("unit", QuestionType.TEXT, "U")),
            null,
            null);
    Refused refused = catchThrowableOfType(Refused.class, () -> wrong.survey(ID));

    assertThat(refused.kind().status()).isEqualTo(422);
    assertThat(refused.fields())
        .extracting(f -> f.field() + " " + f.key())
        .containsExactly(
            "key survey.key.reserved",
            "title survey.text.missing",
            "locale survey.locale",
            "audience survey.audience.employees",
            "questions[0].key survey.key.reserved");
  }

  @Test
  void a_survey_comes_back_from_its_draft() {
    assertThat(SurveyDraft.of(draft).survey(ID)).isEqualTo(draft);
  }

  private static String conflict(ThrowingCallable call) {
    Refused refused = catchThrowableOfType(Refused.class, call);
    assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
    return refused.key();
  }
}
