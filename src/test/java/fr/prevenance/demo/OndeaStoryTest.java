package fr.prevenance.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.demo.DemoVerification.ByMeasure;
import fr.prevenance.demo.DemoVerification.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OndeaStoryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
  private static final List<DemoAnswer> ANSWERS = OndeaAnswers.before(TODAY);
  private static final OndeaStory STORY = new OndeaStory(TODAY);

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-17", "2026-09-30", "2026-11-22", "2027-08-05"})
  void the_network_climbs_from_about_fourteen_to_about_twenty_three(LocalDate today) {
    List<DemoAnswer> answers = OndeaAnswers.before(today);
    YearMonth month = YearMonth.from(today).minusMonths(1);
    LocalDate first = today.minusMonths(18);
    assertThat(nps(answers, first, today)).isCloseTo(19.5, within(3.0));
    assertThat(nps(answers, first, first.plusDays(60))).isCloseTo(15, within(5.0));
    assertThat(nps(answers, month.atDay(1), month.atEndOfMonth())).isCloseTo(23, within(5.0));
  }

  @Test
  void the_map_of_the_last_quarter_has_the_shape_of_the_story() {
    for (OndeaItem item : OndeaItem.values()) {
      assertThat(quarter(item.key()).mean())
          .as(item.key())
          .isCloseTo(item.satisfaction(), within(.5));
      assertThat(quarter(item.importanceKey()).mean())
          .as(item.key())
          .isCloseTo(item.importance(), within(.35));
    }
  }

  @Test
  void the_units_do_not_look_alike() {
    Map<String, List<DemoAnswer>> units =
        ANSWERS.stream()
            .filter(answer -> answer.surveyKey().equals("voyage"))
            .collect(Collectors.groupingBy(DemoAnswer::unitKey));
    LocalDate first = STORY.firstDay();
    double best = nps(units.getOrDefault(OndeaUnits.COTEAUX, List.of()), first, TODAY);
    double worst = nps(units.getOrDefault(OndeaUnits.LIGNES_2_4, List.of()), first, TODAY);
    assertThat(best - worst).isGreaterThan(15);
  }

  @Test
  void the_strike_the_storm_and_the_works_leave_their_mark() {
    assertThat(nps(ANSWERS, STORY.strikeDay(), STORY.strikeDay())).isLessThan(-20);
    assertThat(nps(ANSWERS, STORY.stormDay(), STORY.stormDay())).isLessThan(0);
    Scores works =
        Scores.of(
            ANSWERS, "voyage", "nps", OndeaUnits.QUAI_OUEST, STORY.worksFrom(), STORY.worksTo());
    assertThat(works.nps()).isLessThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-17", "2026-09-30", "2026-11-22", "2027-02-28", "2027-08-05"})
  void the_verdict_told_is_the_one_that_the_answers_lead_to(LocalDate today) {
    List<DemoAnswer> answers = OndeaAnswers.before(today);
    List<DemoAction> told =
        OndeaActions.on(today).stream()
            .filter(action ->
                action.verification() instanceof ByMeasure measure && measure.told() != null)
            .toList();
    assertThat(told).hasSize(4);
    assertThat(told)
        .allSatisfy(
            action -> assertThat(verdict(action, answers)).isEqualTo(measure(action).told()));
  }

  @Test
  void the_screens_of_lines_2_and_4_are_felt_and_the_photo_grid_is_not() {
    DemoAction screens = action(6);
    double gain = after(screens, ANSWERS).mean() - before(screens, ANSWERS).mean();
    assertThat(gain).isGreaterThan(1.2);
    DemoAction grid = action(9);
    assertThat(after(grid, ANSWERS).mean() - before(grid, ANSWERS).mean())
        .isCloseTo(0, within(.25));
  }

  @Test
  void complaints_about_information_fade_on_lines_2_and_4_once_the_screens_speak() {
    assertThat(blind(STORY.firstDay(), STORY.screensFrom().minusDays(1)))
        .isGreaterThan(2 * blind(STORY.screensFrom(), STORY.lastDay()));
  }

  @Test
  void the_harbour_begs_for_tens_in_bursts() {
    Map<LocalDate, Long> begged =
        ANSWERS.stream()
            .filter(answer -> answer.unitKey().equals(OndeaUnits.BOUTIQUE_DU_PORT))
            .filter(answer -> String.valueOf(answer.answers().get("pourquoi")).contains("10 s"))
            .filter(answer -> Integer.valueOf(10).equals(answer.answers().get("nps")))
            .collect(
                Collectors.groupingBy(
                    answer -> answer.answeredAt().toLocalDate(), Collectors.counting()));
    assertThat(begged.values().stream().filter(count -> count >= 6)).hasSize(6);
  }

  private static Verdict verdict(DemoAction action, List<DemoAnswer> answers) {
    ByMeasure measure = measure(action);
    Scores before = before(action, answers);
    Scores after = after(action, answers);
    if (after.n() < measure.minimumN()) return Verdict.NOT_CONCLUSIVE;
    if (after.mean() >= measure.expected()) {
      return after.significantlyAbove(before) ? Verdict.CONFORM : Verdict.NOT_CONCLUSIVE;
    }
    boolean within = after.mean() + after.halfWidth() >= measure.expected();
    return within ? Verdict.NOT_CONCLUSIVE : Verdict.NOT_CONFORM;
  }

  private static Scores before(DemoAction action, List<DemoAnswer> answers) {
    return scores(action, answers, measure(action).baselineFrom(), measure(action).baselineTo());
  }

  private static Scores after(DemoAction action, List<DemoAnswer> answers) {
    LocalDate from = Objects.requireNonNull(action.schedule().effectFrom());
    return scores(action, answers, from, measure(action).dueOn().minusDays(1));
  }

  private static Scores scores(
      DemoAction action, List<DemoAnswer> answers, LocalDate from, LocalDate to) {
    String[] key = measure(action).key().split("\\.", 2);
    return Scores.of(answers, key[0], key[1], measure(action).unitKey(), from, to);
  }

  private static ByMeasure measure(DemoAction action) {
    return (ByMeasure) Objects.requireNonNull(action.verification());
  }

  private static DemoAction action(int number) {
    return OndeaActions.on(TODAY).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static Scores quarter(String question) {
    return Scores.of(ANSWERS, "barometre", question, null, TODAY.minusDays(91), TODAY);
  }

  private static double nps(List<DemoAnswer> answers, LocalDate from, LocalDate to) {
    return Scores.of(answers, "voyage", "nps", null, from, to).nps();
  }

  /** Among the detractors of lines 2 and 4 who name a theme, the share that names information. */
  private static double blind(LocalDate from, LocalDate to) {
    return ANSWERS.stream()
        .filter(answer ->
            answer.surveyKey().equals("voyage") && answer.unitKey().equals(OndeaUnits.LIGNES_2_4))
        .filter(answer -> !answer.answeredAt().toLocalDate().isBefore(from))
        .filter(answer -> !answer.answeredAt().toLocalDate().isAfter(to))
        .filter(answer -> answer.answers().get("nps") instanceof Integer score && score <= 6)
        .filter(answer -> answer.answers().containsKey("themes"))
        .mapToInt(
            answer -> ((List<?>) answer.answers().get("themes")).contains("information") ? 1 : 0)
        .average()
        .orElseThrow();
  }
}
