package fr.prevenance.action;

import static fr.prevenance.action.Verdict.Kind.CONFORM;
import static fr.prevenance.action.Verdict.Kind.NOT_CONCLUSIVE;
import static fr.prevenance.action.Verdict.Kind.NOT_CONFORM;
import static fr.prevenance.action.Verdict.Reason.BY_VALUE;
import static fr.prevenance.action.Verdict.Reason.IMPROVED;
import static fr.prevenance.action.Verdict.Reason.INTERVAL_CONTAINS;
import static fr.prevenance.action.Verdict.Reason.MISSED;
import static fr.prevenance.action.Verdict.Reason.NOT_DONE;
import static fr.prevenance.action.Verdict.Reason.TOO_FEW;
import static fr.prevenance.action.Verdict.Reason.WHOLLY_MET;
import static fr.prevenance.action.Verdict.Reason.WITHIN_NOISE;
import static fr.prevenance.measure.Operator.AT_LEAST;
import static fr.prevenance.measure.Operator.AT_MOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevenance.Refused;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Nps;
import fr.prevenance.measure.Operator;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import fr.prevenance.measure.Share;
import fr.prevenance.measure.UnitOfMeasure;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Effect DONE = new Effect(100, null, LocalDate.of(2026, 3, 1));

  private static Measurement nps(long promoters, long passives, long detractors) {
    return Measurement.of(
        Nps.of(Scores.builder().add(10, promoters).add(7, passives).add(2, detractors).build()));
  }

  private static Measurement share(long hits, long n) {
    return Measurement.of(Share.of(hits, n), Direction.UP);
  }

  private static Measurement bare(@Nullable Double value) {
    return Measurement.bare(value, UnitOfMeasure.NUMBER, Direction.DOWN);
  }

  private static Verdict judge(
      Operator operator,
      double expected,
      @Nullable Measurement before,
      @Nullable Measurement after) {
    return Verdict.of(new Expectation(operator, expected, 30), DONE, before, after);
  }

  @Test
  void an_action_neither_done_nor_felt_proves_nothing() {
    Effect pending = new Effect(90, null, null);
    Expectation expectation = new Expectation(AT_LEAST, 40, 30);

    assertThat(Verdict.of(expectation, pending, nps(50, 50, 50), null))
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, NOT_DONE, null));
    assertThat(
            Verdict.of(
                expectation,
                new Effect(90, LocalDate.of(2026, 3, 1), null),
                nps(50, 50, 50),
                nps(90, 40, 20)))
        .as("declared to have its effect before it is finished")
        .isEqualTo(new Verdict(CONFORM, IMPROVED, true));
  }

  @Test
  void twenty_nine_answers_are_too_few_and_thirty_are_enough() {
    assertThat(judge(AT_LEAST, 40, nps(10, 10, 30), nps(29, 0, 0)))
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, TOO_FEW, null));
    assertThat(judge(AT_LEAST, 40, nps(10, 10, 30), nps(30, 0, 0)).kind()).isEqualTo(CONFORM);
    assertThat(judge(AT_LEAST, 40, nps(10, 10, 30), null).reason()).isEqualTo(TOO_FEW);
  }

  @Test
  void an_nps_that_meets_its_target_by_more_than_chance_conforms() {
    assertThat(judge(AT_LEAST, 25, nps(100, 60, 60), nps(140, 50, 30)))
        .isEqualTo(new Verdict(CONFORM, IMPROVED, true));
  }

  @Test
  void an_nps_that_meets_its_target_within_the_noise_is_not_conclusive() {
    assertThat(judge(AT_LEAST, 45, nps(100, 60, 40), nps(120, 50, 30)))
        .as("z is 1.955: a hair under significance")
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, WITHIN_NOISE, false));
  }

  @Test
  void a_missed_target_inside_the_interval_is_not_conclusive() {
    assertThat(judge(AT_LEAST, 50, nps(100, 60, 40), nps(120, 50, 30)))
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, INTERVAL_CONTAINS, false));
  }

  @Test
  void a_target_missed_for_sure_is_not_conform_even_after_real_progress() {
    assertThat(judge(AT_LEAST, 80, nps(100, 60, 60), nps(140, 50, 30)))
        .isEqualTo(new Verdict(NOT_CONFORM, MISSED, true));
    assertThat(judge(AT_LEAST, 80, null, nps(140, 50, 30)))
        .isEqualTo(new Verdict(NOT_CONFORM, MISSED, null));
  }

  @Test
  void without_a_baseline_the_whole_interval_has_to_meet_the_target() {
    assertThat(judge(AT_LEAST, 30, nps(0, 0, 0), nps(140, 50, 30)))
        .isEqualTo(new Verdict(CONFORM, WHOLLY_MET, null));
    assertThat(judge(AT_LEAST, 45, null, nps(140, 50, 30)))
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, WITHIN_NOISE, null));
  }

  @Test
  void a_baseline_that_already_met_the_target_asks_for_the_whole_interval_too() {
    assertThat(judge(AT_LEAST, 30, nps(120, 50, 50), nps(140, 50, 30)))
        .isEqualTo(new Verdict(CONFORM, WHOLLY_MET, true));
    assertThat(judge(AT_LEAST, 10, nps(80, 80, 60), nps(80, 80, 60)).kind())
        .as("met before, met after, interval across the target")
        .isEqualTo(NOT_CONCLUSIVE);
    assertThat(judge(AT_LEAST, 45, nps(400, 50, 10), nps(140, 50, 30)))
        .as("met before, and much worse since")
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, WITHIN_NOISE, true));
  }

  @Test
  void a_share_follows_the_same_five_steps() {
    assertThat(judge(AT_LEAST, 80, share(60, 100), share(85, 100)))
        .isEqualTo(new Verdict(CONFORM, IMPROVED, true));
    assertThat(judge(AT_LEAST, 80, share(78, 100), share(82, 100)))
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, WITHIN_NOISE, false));
    assertThat(judge(AT_LEAST, 80, share(60, 100), share(76, 100)))
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, INTERVAL_CONTAINS, true));
    assertThat(judge(AT_LEAST, 80, share(60, 100), share(62, 100)))
        .isEqualTo(new Verdict(NOT_CONFORM, MISSED, false));
  }

  @Test
  void an_effort_mean_that_must_fall_improves_downwards() {
    Scale effort = new Scale(1, 5, 1, Direction.DOWN);
    Measurement hard = Measurement.of(Mean.of(Scores.of(Map.of(3, 30L, 4, 40L)), effort), effort);
    Measurement easy = Measurement.of(Mean.of(Scores.of(Map.of(2, 50L, 3, 20L)), effort), effort);

    assertThat(judge(AT_MOST, 2.5, hard, easy)).isEqualTo(new Verdict(CONFORM, IMPROVED, true));
    assertThat(judge(AT_MOST, 2.5, easy, hard)).isEqualTo(new Verdict(NOT_CONFORM, MISSED, true));
  }

  @Test
  void the_same_figure_as_expected_meets_it() {
    assertThat(judge(AT_LEAST, 80, share(60, 100), share(80, 100)).kind()).isEqualTo(CONFORM);
    assertThat(judge(AT_MOST, 57, share(90, 100), share(57, 100)).kind()).isEqualTo(CONFORM);
  }

  @Test
  void a_measure_without_answers_is_judged_by_its_value() {
    assertThat(judge(AT_MOST, 4, bare(6.0), bare(3.5)))
        .isEqualTo(new Verdict(CONFORM, BY_VALUE, null));
    assertThat(judge(AT_MOST, 4, null, bare(4.5)))
        .isEqualTo(new Verdict(NOT_CONFORM, BY_VALUE, null));
    assertThat(judge(AT_MOST, 4, bare(6.0), bare(null)))
        .isEqualTo(new Verdict(NOT_CONCLUSIVE, TOO_FEW, null));
    assertThat(judge(AT_MOST, 10, null, Measurement.count(3, Direction.DOWN)))
        .as("few complaints are what was wanted, not too few answers")
        .isEqualTo(new Verdict(CONFORM, BY_VALUE, null));
  }

  @Test
  void an_expectation_that_makes_no_sense_is_refused() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> new Expectation(AT_LEAST, Double.NaN, 30));
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Expectation(AT_LEAST, 1, 0));
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> Operator.of("="));
    assertThat(Operator.of("<=")).isEqualTo(AT_MOST);
  }
}
