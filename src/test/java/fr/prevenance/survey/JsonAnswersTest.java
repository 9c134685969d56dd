package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevenance.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonAnswersTest {

  @Test
  void every_type_is_read_in_the_order_of_the_questionnaire() {
    Answers answers =
        read(
            """
            {"me": {"email": "a@b.fr", "consent": true}, "solved": true, "day": "2026-02-28", "spent": 12.50,
             "comment": "oui\\r\\nmais", "short": null, "why": ["near", "price"], "shop": "nimes", "even": -2, "nps": 9.0}
            """);

    assertThat(answers.values().keySet())
        .containsExactly("nps", "even", "shop", "why", "comment", "spent", "day", "solved", "me");
    assertThat(answers.values())
        .isEqualTo(
            Map.of(
                "nps", new Value.Score(9),
                "even", new Value.Score(-2),
                "shop", new Value.Chosen("nimes"),
                "why", new Value.ChosenMany(List.of("near", "price")),
                "comment", new Value.Text("oui\nmais"),
                "spent", new Value.Amount(new BigDecimal("12.5")),
                "day", new Value.Day(LocalDate.of(2026, 2, 28)),
                "solved", new Value.YesNo(true),
                "me", new Value.Contact(null, "a@b.fr", null, true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "nps ~ \"9\" ~ survey.answer.whole-needed",
        "nps ~ true ~ survey.answer.whole-needed",
        "nps ~ 11 ~ survey.answer.off-scale",
        "nps ~ -1 ~ survey.answer.off-scale",
        "nps ~ 9.5 ~ survey.answer.off-scale",
        "nps ~ 4294967305 ~ survey.answer.off-scale",
        "nps ~ 1e300 ~ survey.answer.off-scale",
        "nps ~ [9, 10] ~ survey.answer.one-only",
        "even ~ 1 ~ survey.answer.off-step",
        "shop ~ \"Nîmes\" ~ survey.answer.choice-unknown",
        "shop ~ 1 ~ survey.answer.choice-needed",
        "shop ~ [\"lyon\", \"nimes\"] ~ survey.answer.one-only",
        "why ~ \"price\" ~ survey.answer.list-needed",
        "why ~ [1] ~ survey.answer.list-needed",
        "why ~ [\"price\", \"price\"] ~ survey.answer.choice-twice",
        "why ~ [\"rain\"] ~ survey.answer.choice-unknown",
        "short ~ 5 ~ survey.answer.text-needed",
        "spent ~ \"12\" ~ survey.answer.number-needed",
        "spent ~ 1e40 ~ survey.answer.number-size",
        "day ~ 20260228 ~ survey.answer.day-needed",
        "day ~ \"2026-02-31\" ~ survey.answer.day-unknown",
        "day ~ \"31/02/2026\" ~ survey.answer.day-unknown",
        "day ~ \"+999999999-01-01\" ~ survey.answer.day-unknown",
        "solved ~ \"true\" ~ survey.answer.boolean-needed",
        "solved ~ 1 ~ survey.answer.boolean-needed",
        "me ~ \"a@b.fr\" ~ survey.answer.contact-shape",
        "me ~ {\"iban\": \"x\"} ~ survey.answer.contact-shape",
        "me ~ {\"email\": \"nobody\"} ~ survey.answer.contact-email",
        "me ~ {\"phone\": \"12\"} ~ survey.answer.contact-phone"
      })
  void a_value_of_another_kind_is_refused_at_its_question(String key, String json, String problem) {
    String nps = key.equals("nps") ? "" : "\"nps\": 5, ";

    assertThat(problems("{" + nps + "\"" + key + "\": " + json + "}"))
        .containsExactly("answers." + key + " " + problem);
  }

  @Test
  void an_unknown_question_a_missing_one_and_a_bad_one_are_all_said_at_once() {
    assertThat(problems("{\"ghost\": 1, \"solved\": 2}"))
        .containsExactly(
            "answers.ghost survey.answer.unknown-question",
            "answers.solved survey.answer.boolean-needed",
            "answers.nps survey.answer.required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {"{}", "null", "{\"nps\": null}", "{\"why\": [], \"comment\": \"  \"}"})
  void no_answer_at_all_is_refused(String json) {
    assertThat(problems(json)).containsExactly("answers survey.answers.none");
  }

  @Test
  void answers_that_are_no_object_are_refused() {
    assertThat(problems("[9]")).containsExactly("answers survey.answers.object");
  }

  @Test
  void a_comment_of_six_megabytes_is_refused_with_its_length_and_the_limit() {
    String comment = "é".repeat(3_000_000);
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> read("{\"nps\": 1, \"comment\": \"" + comment + "\"}"));

    assertThat(refused.fields())
        .containsExactly(
            new Refused.Field(
                "answers.comment", "survey.text.too-long", List.of(3_000_000, 20_000)));
  }

  @Test
  void characters_are_counted_as_people_see_them_not_as_the_machine_stores_them() {
    assertThat(read("{\"nps\": 1, \"short\": \"" + "😀".repeat(500) + "\"}").has("short")).isTrue();
    assertThat(problems("{\"nps\": 1, \"short\": \"" + "😀".repeat(501) + "\"}"))
        .containsExactly("answers.short survey.text.too-long");
  }

  @Test
  void control_characters_leave_a_comment_and_right_to_left_text_stays() {
    assertThat(read("{\"nps\": 1, \"comment\": \"a\\u0000b\\u0008 😀 \\u202Eשלום\"}").to("comment"))
        .contains(new Value.Text("ab 😀 שלום"));
  }

  @Test
  void a_flood_of_unknown_questions_is_not_echoed_without_end() {
    StringBuilder json = new StringBuilder("{\"nps\": 1");
    for (int i = 0; i < 10_000; i++) {
      json.append(", \"x").append(i).append("\": 1");
    }

    assertThat(problems(json.append("}").toString())).hasSize(500);
  }

  @Test
  void a_completed_draft_needs_its_required_answers() {
    Answers partial = new Answers(Map.of("short", new Value.Text("bien")));
    Refused none =
        catchThrowableOfType(Refused.class, () -> Sample.SURVEY.mustBeCompletedBy(Answers.NONE));
    Refused required =
        catchThrowableOfType(Refused.class, () -> Sample.SURVEY.mustBeCompletedBy(partial));

    assertThat(none.key()).isEqualTo("survey.answers.none");
    assertThat(required.fields()).extracting(Refused.Field::field).containsExactly("answers.nps");
  }

  private static Answers read(String json) {
    return JsonAnswers.read(Sample.SURVEY, JsonMapper.shared().readTree(json));
  }

  private static List<String> problems(String json) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(json));
    assertThat(refused).as("%.200s", json).isNotNull();
    return refused.fields().stream().map(f -> f.field() + " " + f.key()).toList();
  }
}
