package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevenance.Refused;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Scale;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireTest {

  @Test
  void every_problem_is_listed_with_its_path() {
    List<QuestionDraft> drafts =
        List.of(
            QuestionDraft.of("nps", QuestionType.NPS, "Note"),
            QuestionDraft.of("Nps!", QuestionType.TEXT, " "),
            QuestionDraft.of("nps", QuestionType.CHOICE, "Lequel"),
            QuestionDraft.of("r", QuestionType.RATING, "R").on(scale(5, 5, null, null)),
            QuestionDraft.of("t", QuestionType.TEXT, "T")
                .on(scale(0, 5, null, null))
                .asImportanceOf("r"),
            new QuestionDraft("z", "STARS", "Z", null, 0, null, null, null, null, null, null));

    assertThat(problems(drafts, List.of("ghost"), List.of()))
        .containsExactlyInAnyOrder(
            "questions[1].key survey.key.shape",
            "questions[1].label survey.text.missing",
            "questions[2].choices survey.choices.missing",
            "questions[2].key survey.question.duplicate-key",
            "questions[3].scale.min survey.scale.order",
            "questions[4].scale survey.question.scale-only-rating",
            "questions[4].importanceOf survey.importance.only-rating",
            "questions[5].page survey.question.page",
            "questions[5].type survey.question.type",
            "breakdowns[0] survey.breakdowns.unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit", "month", "channel", "new"})
  void reserved_words_are_no_question_keys(String word) {
    assertThat(problems(QuestionDraft.of(word, QuestionType.TEXT, "x")))
        .containsExactly("questions[0].key survey.key.reserved");
  }

  @Test
  void a_question_refuses_nonsense_at_birth() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                new Question(
                    "q",
                    QuestionType.CHOICE,
                    new Question.Presentation("Q", null, null, false),
                    Question.Ties.NONE,
                    Question.Form.PLAIN));

    assertThat(refused.fields())
        .extracting(Refused.Field::key)
        .containsExactly("survey.choices.missing");
  }

  @Test
  void absent_questions_and_choices_are_problems_and_not_crashes() {
    QuestionDraft choice =
        new QuestionDraft(
            "c",
            "CHOICE",
            "C",
            null,
            null,
            null,
            null,
            null,
            null,
            Collections.singletonList(null),
            null);

    assertThat(problems(Collections.singletonList(null), List.of(), List.of())).hasSize(3);
    assertThat(problems(choice))
        .containsExactly(
            "questions[0].choices[0].key survey.key.missing",
            "questions[0].choices[0].label survey.text.missing");
  }

  @Test
  void choices_are_distinct_by_key_and_by_label() {
    assertThat(
            problems(
                QuestionDraft.of("c", QuestionType.CHOICE, "C")
                    .among(choice("a", "Un"), choice("a", "Deux"), choice("b", "Un"))))
        .containsExactly(
            "questions[0].choices[1].key survey.choices.duplicate-key",
            "questions[0].choices[2].label survey.choices.duplicate-label");
  }

  @Test
  void a_scale_must_be_made_of_whole_steps_few_enough_to_tick() {
    assertThat(problems(rating(scale(1, 10, 4, null))))
        .containsExactly("questions[0].scale.step survey.scale.span");
    assertThat(problems(rating(scale(1, 10, 0, null))))
        .containsExactly("questions[0].scale.step survey.scale.step");
    assertThat(problems(rating(scale(Integer.MIN_VALUE, Integer.MAX_VALUE, 1, null))))
        .containsExactly("questions[0].scale.max survey.scale.points");
    assertThat(problems(rating(scale(null, 5, null, null))))
        .containsExactly("questions[0].scale.min survey.scale.bound-missing");
    assertThat(problems(rating(new QuestionDraft.ScaleDraft(0, 5, 1, null, "LEFT"))))
        .containsExactly("questions[0].scale.direction survey.scale.direction");
  }

  @Test
  void scale_labels_name_every_score_or_both_ends_or_some_scores() {
    assertThat(spec(scale(0, 5, null, List.of("bas", "haut"))).labels())
        .isEqualTo(Map.of(0, "bas", 5, "haut"));
    assertThat(spec(scale(1, 3, null, List.of("a", "b", "c"))).labels())
        .isEqualTo(Map.of(1, "a", 2, "b", 3, "c"));
    assertThat(spec(scale(1, 7, null, Map.of("4", "moyen"))).labels())
        .isEqualTo(Map.of(4, "moyen"));
    assertThat(problems(rating(scale(1, 7, null, List.of("a", "b", "c")))))
        .containsExactly("questions[0].scale.labels survey.scale.labels-count");
    assertThat(problems(rating(scale(1, 7, null, Map.of("8", "x")))))
        .containsExactly("questions[0].scale.labels survey.scale.label-off");
    assertThat(problems(rating(scale(1, 7, null, "x"))))
        .containsExactly("questions[0].scale.labels survey.scale.labels-shape");
  }

  @Test
  void a_rating_without_scale_runs_from_0_to_5_and_a_low_one_may_be_good() {
    Questionnaire survey =
        of(
            QuestionDraft.of("r", QuestionType.RATING, "R"),
            QuestionDraft.of("e", QuestionType.RATING, "E")
                .on(new QuestionDraft.ScaleDraft(1, 5, null, null, "DOWN")));

    assertThat(survey.questions().get(0).scale()).isEqualTo(new Scale(0, 5, 1, Direction.UP));
    assertThat(survey.questions().get(1).scale()).isEqualTo(new Scale(1, 5, 1, Direction.DOWN));
  }

  @Test
  void an_importance_weighs_one_other_satisfaction_rating_of_the_survey() {
    QuestionDraft s = QuestionDraft.of("s", QuestionType.RATING, "S").tiedTo("clean");
    QuestionDraft i = QuestionDraft.of("i", QuestionType.RATING, "I");
    QuestionDraft text = QuestionDraft.of("t", QuestionType.TEXT, "T");

    assertThat(of(s, i.asImportanceOf("s")).importancePairs()).hasSize(1);
    assertThat(of(s, i.asImportanceOf("s")).ratingQuestions()).hasSize(1);
    assertThat(problems(i.asImportanceOf("gone")))
        .containsExactly("questions[0].importanceOf survey.importance.unknown");
    assertThat(problems(i.asImportanceOf("i")))
        .containsExactly("questions[0].importanceOf survey.importance.itself");
    assertThat(problems(text, i.asImportanceOf("t")))
        .containsExactly("questions[1].importanceOf survey.importance.not-rating");
    assertThat(
            problems(
                s,
                i.asImportanceOf("s"),
                QuestionDraft.of("j", QuestionType.RATING, "J").asImportanceOf("s")))
        .containsExactly("questions[2].importanceOf survey.importance.twice");
    assertThat(problems(s, i.tiedTo("other").asImportanceOf("s")))
        .containsExactly("questions[1].criterionKey survey.importance.criterion");
  }

  @Test
  void only_an_untied_score_that_is_no_importance_wants_a_criterion_of_its_own() {
    Questionnaire survey =
        of(
            QuestionDraft.of("n", QuestionType.NPS, "N"),
            QuestionDraft.of("s", QuestionType.RATING, "S").tiedTo("clean"),
            QuestionDraft.of("i", QuestionType.RATING, "I").asImportanceOf("s"),
            QuestionDraft.of("t", QuestionType.TEXT, "T"));

    assertThat(survey.questions().stream().filter(Question::wantsOwnCriterion))
        .extracting(Question::key)
        .containsExactly("n");
  }

  @Test
  void breakdowns_are_at_most_eight_single_choices_or_hidden_fields() {
    QuestionDraft many =
        QuestionDraft.of("m", QuestionType.MULTIPLE_CHOICE, "M").among(choice("a", "A"));
    QuestionDraft yes = QuestionDraft.of("y", QuestionType.YES_NO, "Y");
    List<String> nine = IntStream.range(0, 9).mapToObj(i -> "h" + i).toList();

    assertThat(Questionnaire.of(List.of(yes), List.of("y", "line"), List.of("line")).breakdowns())
        .containsExactly("y", "line");
    assertThat(problems(List.of(many), List.of("m"), List.of()))
        .containsExactly("breakdowns[0] survey.breakdowns.type");
    assertThat(problems(List.of(yes), List.of("y", "y"), List.of()))
        .containsExactly("breakdowns[1] survey.breakdowns.twice");
    assertThat(problems(List.of(yes), nine, nine))
        .containsExactly("breakdowns survey.breakdowns.too-many");
    assertThat(problems(List.of(yes), List.of(), List.of("y")))
        .containsExactly("hiddenFields[0] survey.hidden.twice");
  }

  @Test
  void two_hundred_questions_are_enough() {
    List<QuestionDraft> many =
        IntStream.range(0, 201)
            .mapToObj(i -> QuestionDraft.of("q" + i, QuestionType.TEXT, "Q"))
            .toList();

    assertThat(Questionnaire.of(many.subList(0, 200), null, null).questions()).hasSize(200);
    assertThat(problems(many, List.of(), List.of()))
        .containsExactly("questions survey.questions.too-many");
  }

  @Test
  void pages_ascend_and_are_not_split() {
    QuestionDraft a = QuestionDraft.of("a", QuestionType.TEXT, "A");
    QuestionDraft b = QuestionDraft.of("b", QuestionType.TEXT, "B");
    QuestionDraft c = QuestionDraft.of("c", QuestionType.TEXT, "C");

    assertThat(problems(a.onPage(2), b.onPage(1)))
        .containsExactly("questions[1].page survey.pages.order");
    assertThat(problems(a.onPage(1), b, c.onPage(1)))
        .containsExactly("questions[2].page survey.pages.split");
    assertThat(problems(a.onPage(1), b, c.onPage(2))).isEmpty();
  }

  @Test
  void one_question_a_screen_unless_they_share_a_page_and_pairs_become_a_grid() {
    Questionnaire survey =
        of(
            QuestionDraft.of("n", QuestionType.NPS, "N"),
            QuestionDraft.of("s1", QuestionType.RATING, "S1").onPage(1),
            QuestionDraft.of("i1", QuestionType.RATING, "I1").onPage(1).asImportanceOf("s1"),
            QuestionDraft.of("why", QuestionType.TEXT, "?").onPage(1),
            QuestionDraft.of("s2", QuestionType.RATING, "S2").onPage(1),
            QuestionDraft.of("i2", QuestionType.RATING, "I2").onPage(1).asImportanceOf("s2"),
            QuestionDraft.of("t", QuestionType.LONG_TEXT, "T"));

    List<Screen> screens = survey.screens();
    assertThat(screens).extracting(s -> s.questions().size()).containsExactly(1, 5, 1);
    assertThat(screens).extracting(Screen::number).containsExactly(1, 2, 3);
    assertThat(screens.get(1).blocks()).hasSize(2);
    assertThat(screens.get(1).blocks().getFirst())
        .isInstanceOfSatisfying(
            Screen.Block.Grid.class,
            grid ->
                assertThat(grid.pairs())
                    .extracting(p -> p.satisfaction().key())
                    .containsExactly("s1", "s2"));
  }

  @Test
  void a_questionnaire_survives_the_way_through_its_drafts() {
    Questionnaire survey = SurveyTemplates.in(Locale.FRENCH).postContact().questionnaire();

    assertThat(Questionnaire.of(survey.drafts(), null, null)).isEqualTo(survey);
  }

  private static Questionnaire of(QuestionDraft... drafts) {
    return Questionnaire.of(List.of(drafts), null, null);
  }

  private static ScaleSpec spec(QuestionDraft.ScaleDraft scale) {
    ScaleSpec spec = of(rating(scale)).questions().getFirst().form().scale();
    return Objects.requireNonNull(spec);
  }

  private static QuestionDraft rating(QuestionDraft.ScaleDraft scale) {
    return QuestionDraft.of("r", QuestionType.RATING, "R").on(scale);
  }

  private static QuestionDraft.ScaleDraft scale(
      @Nullable Integer min,
      @Nullable Integer max,
      @Nullable Integer step,
      @Nullable Object labels) {
    return new QuestionDraft.ScaleDraft(min, max, step, labels, null);
  }

  private static QuestionDraft.ChoiceDraft choice(String key, String label) {
    return new QuestionDraft.ChoiceDraft(key, label);
  }

  private static List<String> problems(QuestionDraft... drafts) {
    return problems(List.of(drafts), List.of(), List.of());
  }

  private static List<String> problems(
      List<QuestionDraft> drafts, List<String> breakdowns, List<String> hidden) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> Questionnaire.of(drafts, breakdowns, hidden));
    return refused == null
        ? List.of()
        : refused.fields().stream().map(f -> f.field() + " " + f.key()).toList();
  }
}
