package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormAnswersTest {

  @Test
  void a_page_of_fields_becomes_answers() {
    FormAnswers form =
        FormAnswers.read(
            Sample.SURVEY.questions(),
            Map.of(
                "answers.nps", List.of("10"),
                "answers.even", List.of("-4"),
                "answers.shop", List.of("lyon"),
                "answers.why", List.of("price", "near"),
                "answers.short", List.of("  "),
                "answers.spent", List.of("1 234,50"),
                "answers.day", List.of("2024-02-29"),
                "answers.solved", List.of("false"),
                "answers.me.phone", List.of("06 12 34 56 78"),
                "token", List.of("abc")));

    assertThat(form.errors()).isEmpty();
    assertThat(form.answers().values())
        .isEqualTo(
            Map.of(
                "nps", new Value.Score(10),
                "even", new Value.Score(-4),
                "shop", new Value.Chosen("lyon"),
                "why", new Value.ChosenMany(List.of("price", "near")),
                "spent", new Value.Amount(new BigDecimal("1234.5")),
                "day", new Value.Day(LocalDate.of(2024, 2, 29)),
                "solved", new Value.YesNo(false),
                "me", new Value.Contact(null, null, "06 12 34 56 78", false)));
  }

  @Test
  void two_answers_to_one_question_are_refused() {
    assertThat(errors(Map.of("answers.nps", List.of("9", "10"))))
        .containsExactly("answers.nps survey.answer.one-only");
  }

  @Test
  void a_page_asks_only_for_its_own_questions() {
    List<Question> page = List.of(Sample.question("short"));

    assertThat(FormAnswers.read(page, Map.of()).errors()).isEmpty();
    assertThat(FormAnswers.read(page, Map.of("answers.ghost", List.of("1"))).errors())
        .extracting(Refused.Field::key)
        .containsExactly("survey.answer.unknown-question");
    assertThat(errors(Map.of())).containsExactly("answers.nps survey.answer.required");
  }

  @Test
  void what_was_typed_comes_back_with_the_error() {
    FormAnswers form =
        FormAnswers.read(
            List.of(Sample.question("spent")), Map.of("answers.spent", List.of("douze")));

    assertThat(form.isSound()).isFalse();
    assertThat(form.typed("answers.spent")).containsExactly("douze");
    assertThat(form.errorOf(Sample.question("spent")))
        .get()
        .extracting(Refused.Field::key)
        .isEqualTo("survey.answer.number-unread");
  }

  @Test
  void what_no_honest_form_sends_is_refused() {
    assertThat(
            errors(
                Map.of(
                    "answers.nps", List.of("9,5"),
                    "answers.shop", List.of("paris"),
                    "answers.why", List.of("price", "price"),
                    "answers.day", List.of("2026-02-31"),
                    "answers.solved", List.of("maybe"),
                    "answers.me.email", List.of("x"))))
        .containsExactly(
            "answers.nps survey.answer.off-scale",
            "answers.shop survey.answer.choice-unknown",
            "answers.why survey.answer.choice-twice",
            "answers.day survey.answer.day-unknown",
            "answers.solved survey.answer.yes-no-unread",
            "answers.me survey.answer.contact-email");
  }

  @Test
  void a_page_sent_again_replaces_what_was_answered_on_it() {
    Answers before =
        new Answers(Map.of("spent", new Value.Amount(BigDecimal.ONE), "nps", new Value.Score(3)));
    List<Question> page = List.of(Sample.question("spent"), Sample.question("short"));
    Answers later = FormAnswers.read(page, Map.of("answers.short", List.of("bien"))).answers();

    assertThat(before.replacing(page, later, Sample.SURVEY).values().keySet())
        .containsExactly("nps", "short");
  }

  private static List<String> errors(Map<String, List<String>> fields) {
    return FormAnswers.read(Sample.SURVEY.questions(), fields).errors().stream()
        .map(f -> f.field() + " " + f.key())
        .toList();
  }
}
