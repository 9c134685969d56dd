package fr.prevenance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OndeaAnswersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
  private static final List<DemoAnswer> ANSWERS = OndeaAnswers.before(TODAY);

  @Test
  void there_are_more_than_twenty_two_thousand_answers_over_the_three_surveys() {
    Map<String, Long> counts =
        ANSWERS.stream()
            .collect(Collectors.groupingBy(DemoAnswer::surveyKey, Collectors.counting()));
    assertThat(ANSWERS).hasSizeGreaterThanOrEqualTo(22_000);
    assertThat(counts).containsOnlyKeys("voyage", "barometre", "contact");
    assertThat(counts.values()).allMatch(count -> count >= 3_000);
  }

  @Test
  void the_same_day_gives_the_same_answers() {
    assertThat(OndeaAnswers.before(TODAY)).isEqualTo(ANSWERS);
  }

  @Test
  void the_answers_are_made_in_less_than_two_seconds() {
    long start = System.nanoTime();
    int size = OndeaAnswers.before(TODAY.plusDays(1)).size();
    assertThat(System.nanoTime() - start).as("%d answers", size).isLessThan(2_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-17", "2026-11-22", "2027-08-31", "2028-02-29"})
  void they_fill_the_eighteen_months_before_the_day_in_order(LocalDate today) {
    List<DemoAnswer> answers = OndeaAnswers.before(today);
    assertThat(answers).isSortedAccordingTo((a, b) -> a.answeredAt().compareTo(b.answeredAt()));
    assertThat(answers.getFirst().answeredAt().toLocalDate()).isEqualTo(today.minusMonths(18));
    assertThat(answers.getLast().answeredAt().toLocalDate()).isEqualTo(today.minusDays(1));
  }

  @Test
  void each_answer_has_an_id_of_its_own_a_unit_a_channel_and_a_mode_that_the_api_knows() {
    List<String> units = OndeaUnits.all().stream().map(DemoUnit::key).toList();
    assertThat(ANSWERS)
        .extracting(DemoAnswer::externalId)
        .doesNotHaveDuplicates()
        .doesNotContainNull();
    assertThat(ANSWERS).extracting(DemoAnswer::unitKey).isSubsetOf(units);
    assertThat(ANSWERS)
        .extracting(DemoAnswer::channel)
        .isSubsetOf("FACE_TO_FACE", "PHONE", "EMAIL", "CHAT", "WEB", "APP");
    assertThat(ANSWERS)
        .extracting(DemoAnswer::mode)
        .isSubsetOf("LINK", "QR", "EMAIL", "SMS", "KIOSK", "INTERVIEWER");
  }

  @Test
  void each_answer_fits_its_own_survey() {
    Map<String, DemoSurvey> surveys =
        OndeaSurveys.all().stream().collect(Collectors.toMap(DemoSurvey::key, survey -> survey));
    for (DemoAnswer answer : ANSWERS) {
      DemoSurvey survey = Objects.requireNonNull(surveys.get(answer.surveyKey()));
      assertThat(answer.answers()).isNotEmpty();
      answer
          .answers()
          .forEach((key, value) ->
              assertThat(fits(survey.question(key), value)).as("%s %s", key, value).isTrue());
      survey.questions().stream()
          .filter(DemoQuestion::required)
          .forEach(question -> assertThat(answer.answers()).containsKey(question.key()));
    }
  }

  @Test
  void agencies_are_closed_on_sundays_and_buses_sleep_at_night() {
    assertThat(ANSWERS)
        .filteredOn(answer -> answer.surveyKey().equals("contact"))
        .allMatch(answer -> answer.answeredAt().getDayOfWeek() != DayOfWeek.SUNDAY)
        .allMatch(
            answer -> answer.answeredAt().getHour() >= 8 && answer.answeredAt().getHour() < 19);
    assertThat(ANSWERS)
        .filteredOn(answer -> answer.surveyKey().equals("voyage"))
        .allMatch(answer -> answer.answeredAt().getHour() >= 5);
  }

  @Test
  void september_is_crowded_and_august_is_calm() {
    Map<Integer, Long> months =
        ANSWERS.stream()
            .filter(answer ->
                answer.surveyKey().equals("voyage") && answer.answeredAt().getYear() == 2025)
            .collect(
                Collectors.groupingBy(
                    answer -> answer.answeredAt().getMonthValue(), Collectors.counting()));
    assertThat(months.get(9)).isGreaterThan(2 * months.getOrDefault(8, 0L));
  }

  private static boolean fits(DemoQuestion question, Object value) {
    DemoScale scale = question.scale() == null ? new DemoScale(0, 10, List.of()) : question.scale();
    List<String> choices = question.choices().stream().map(DemoChoice::key).toList();
    return switch (question.type()) {
      case "NPS", "RATING" ->
          value instanceof Integer score && score >= scale.min() && score <= scale.max();
      case "CHOICE" -> value instanceof String choice && choices.contains(choice);
      case "MULTIPLE_CHOICE" ->
          value instanceof Collection<?> some && !some.isEmpty() && choices.containsAll(some);
      case "YES_NO" -> value instanceof Boolean;
      case "LONG_TEXT" ->
          value instanceof String text && !text.isBlank() && text.length() <= 20_000;
      default -> false;
    };
  }
}
