package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersJsonTest {

  @Test
  void answers_are_one_compact_object() {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("nps", new Value.Score(9));
    values.put("spent", new Value.Amount(new BigDecimal("1E+3")));
    values.put("me", new Value.Contact("Zoé", null, null, true));

    assertThat(AnswersJson.write(new Answers(values)))
        .isEqualTo("{\"nps\":9,\"spent\":1000,\"me\":{\"name\":\"Zoé\",\"consent\":true}}");
  }

  @Test
  void the_order_of_the_questionnaire_is_restored() {
    assertThat(
            AnswersJson.read("{\"day\":\"2026-01-02\",\"why\":[\"near\"],\"nps\":1}", Sample.SURVEY)
                .values()
                .keySet())
        .containsExactly("nps", "why", "day");
  }

  @Test
  void a_thousand_random_answers_come_back_the_same() {
    Random random = new Random(20260331);
    for (int i = 0; i < 1_000; i++) {
      Answers answers = random(random);
      String json = AnswersJson.write(answers);
      Answers back = AnswersJson.read(json, Sample.SURVEY);
      assertThat(back).isEqualTo(answers);
      assertThat(AnswersJson.write(back)).isEqualTo(json);
    }
  }

  private static Answers random(Random random) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Question question : Sample.SURVEY.questions()) {
      if (random.nextInt(4) > 0) {
        values.put(question.key(), random(question, random));
      }
    }
    return new Answers(values);
  }

  private static Value random(Question question, Random random) {
    return switch (question.type()) {
      case NPS -> new Value.Score(random.nextInt(11));
      case RATING -> new Value.Score(random.nextInt(5) * 2 - 4);
      case CHOICE -> new Value.Chosen(question.choices().get(random.nextInt(3)).key());
      case MULTIPLE_CHOICE ->
          new Value.ChosenMany(
              question.choices().stream().map(Choice::key).limit(1 + random.nextInt(3)).toList());
      case TEXT, LONG_TEXT -> new Value.Text(text(random));
      case NUMBER ->
          new Value.Amount(new BigDecimal(new BigInteger(50, random), random.nextInt(14) - 3));
      case DATE -> new Value.Day(LocalDate.ofEpochDay(random.nextInt(40_000)));
      case YES_NO -> new Value.YesNo(random.nextBoolean());
      case CONTACT ->
          new Value.Contact(maybe(random), maybe(random), maybe(random), random.nextBoolean());
    };
  }

  private static @Nullable String maybe(Random random) {
    return random.nextBoolean() ? null : text(random);
  }

  private static String text(Random random) {
    List<String> parts =
        List.of("é", "\"", "\\", "\n", "\t", "😀", "שלום", "</script>", "’", " ", "x");
    StringBuilder text = new StringBuilder();
    random.ints(1 + random.nextInt(20), 0, parts.size()).forEach(i -> text.append(parts.get(i)));
    return text.toString();
  }
}
