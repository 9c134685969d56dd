package fr.prevenance.promise;

import static fr.prevenance.measure.Operator.AT_LEAST;
import static fr.prevenance.measure.Operator.AT_MOST;
import static fr.prevenance.promise.Appraisal.Reason.*;
import static fr.prevenance.promise.CommitmentState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Operator;
import fr.prevenance.measure.Share;
import fr.prevenance.measure.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppraisalTest {

  @Test
  void a_promise_without_a_figure_has_too_little_data() {
    assertThat(Appraisal.of(Proof.NONE, null, () -> true)).isEqualTo(too(NO_PROBE));
    Proof without = new Proof(Texts.PROBE, null, ProofPeriod.ROLLING_90, 30);
    assertThat(Appraisal.of(without, sample(100, 90, 85, 95), () -> true)).isEqualTo(too(NO_PROBE));
    assertThat(Appraisal.of(proof(AT_LEAST, 80, 5), null, () -> true)).isEqualTo(too(NO_DATA));
    assertThat(Appraisal.of(proof(AT_LEAST, 80, 5), figure(0L, null, null), () -> true))
        .isEqualTo(too(NO_DATA));
  }

  @Test
  void the_minimum_itself_is_enough() {
    assertThat(state(AT_LEAST, 80, 5, sample(29, 20, 10, 30))).isEqualTo(TOO_LITTLE_DATA);
    assertThat(state(AT_LEAST, 80, 5, sample(30, 20, 10, 30))).isEqualTo(BROKEN);
    Proof five = new Proof(Texts.PROBE, Target.of(AT_LEAST, 80, 5), ProofPeriod.ROLLING_28, 5);
    assertThat(Appraisal.of(five, sample(5, 90, 60, 100), () -> false).state()).isEqualTo(KEPT);
    assertThat(Appraisal.of(five, sample(4, 90, 60, 100), () -> false)).isEqualTo(too(TOO_FEW));
  }

  @Test
  void at_least_is_kept_at_risk_or_broken() {
    assertThat(of(AT_LEAST, 80, 5, sample(100, 90, 82, 96))).isEqualTo(is(KEPT, MET));
    assertThat(of(AT_LEAST, 80, 5, sample(100, 80, 70, 90)))
        .as("exactly the target")
        .isEqualTo(is(KEPT, MET));
    assertThat(of(AT_LEAST, 80, 5, sample(100, 79.9, 70, 85)))
        .isEqualTo(is(AT_RISK, MISSED_IN_TOLERANCE));
    assertThat(of(AT_LEAST, 80, 5, sample(100, 75, 72, 78)))
        .as("exactly the tolerance, though the interval excludes the target")
        .isEqualTo(is(AT_RISK, MISSED_IN_TOLERANCE));
    assertThat(of(AT_LEAST, 80, 5, sample(100, 74.9, 60, 81)))
        .isEqualTo(is(AT_RISK, MISSED_IN_NOISE));
    assertThat(of(AT_LEAST, 80, 5, sample(100, 74.9, 60, 80)))
        .as("an interval that ends on the target contains it")
        .isEqualTo(is(AT_RISK, MISSED_IN_NOISE));
    assertThat(of(AT_LEAST, 80, 5, sample(100, 74.9, 70, 79.9))).isEqualTo(is(BROKEN, MISSED));
    assertThat(of(AT_LEAST, 80, 0, sample(100, 79.9, 79.8, 79.95)))
        .as("no tolerance")
        .isEqualTo(is(BROKEN, MISSED));
  }

  @Test
  void at_most_is_the_mirror() {
    assertThat(of(AT_MOST, 10, 2, sample(100, 8, 5, 9))).isEqualTo(is(KEPT, MET));
    assertThat(of(AT_MOST, 10, 2, sample(100, 10, 8, 13)))
        .as("exactly the target")
        .isEqualTo(is(KEPT, MET));
    assertThat(of(AT_MOST, 10, 2, sample(100, 12, 11, 13)))
        .as("exactly the tolerance")
        .isEqualTo(is(AT_RISK, MISSED_IN_TOLERANCE));
    assertThat(of(AT_MOST, 10, 2, sample(100, 12.1, 9, 15)))
        .isEqualTo(is(AT_RISK, MISSED_IN_NOISE));
    assertThat(of(AT_MOST, 10, 2, sample(100, 12.1, 10.1, 14))).isEqualTo(is(BROKEN, MISSED));
  }

  @Test
  void a_figure_that_is_met_by_chance_and_getting_worse_is_at_risk() {
    assertThat(worsening(AT_LEAST, 80, sample(100, 82, 78, 86))).isEqualTo(is(AT_RISK, WORSENING));
    assertThat(worsening(AT_LEAST, 80, sample(100, 90, 80, 95)))
        .as("the interval ends on the target")
        .isEqualTo(is(KEPT, MET));
    assertThat(worsening(AT_LEAST, 80, sample(100, 90, 85, 95))).isEqualTo(is(KEPT, MET));
    assertThat(worsening(AT_MOST, 10, sample(100, 8, 5, 12))).isEqualTo(is(AT_RISK, WORSENING));
    assertThat(worsening(AT_MOST, 10, sample(100, 8, 5, 10))).isEqualTo(is(KEPT, MET));
    assertThat(worsening(AT_LEAST, 80, figure(null, 82.0, null)))
        .as("no interval to cross")
        .isEqualTo(is(KEPT, MET));
    assertThat(of(AT_LEAST, 80, 5, sample(100, 82, 78, 86)))
        .as("not getting worse")
        .isEqualTo(is(KEPT, MET));
  }

  @Test
  void a_figure_without_answers_is_judged_by_its_value_alone() {
    assertThat(of(AT_LEAST, 95, 2, figure(null, 95.0, null))).isEqualTo(is(KEPT, MET));
    assertThat(of(AT_LEAST, 95, 2, figure(null, 93.0, null)))
        .isEqualTo(is(AT_RISK, MISSED_IN_TOLERANCE));
    assertThat(of(AT_LEAST, 95, 2, figure(null, 92.9, null))).isEqualTo(is(BROKEN, MISSED));
    assertThat(of(AT_MOST, 3, 0, figure(null, 3.1, null))).isEqualTo(is(BROKEN, MISSED));
    assertThat(of(AT_MOST, 3, 1, Measurement.count(2, Direction.DOWN)))
        .as("two complaints are not too few answers")
        .isEqualTo(is(KEPT, MET));
  }

  @Test
  void tolerances_of_tenths_are_not_lost_in_binary() {
    assertThat(of(AT_LEAST, 0.3, 0.1, figure(null, 0.1 + 0.1, null)))
        .isEqualTo(is(AT_RISK, MISSED_IN_TOLERANCE));
    assertThat(of(AT_LEAST, 0.1 + 0.2, 0, figure(null, 0.3, null))).isEqualTo(is(KEPT, MET));
  }

  @Test
  void shares_carry_the_interval_of_wilson() {
    Interval eighteen = Share.of(18, 20).interval();
    assertThat(eighteen).isNotNull();
    assertThat(eighteen.low()).isCloseTo(0.699, within(0.0005));
    assertThat(eighteen.high()).isCloseTo(0.972, within(0.0005));
    Interval none = Share.of(0, 5).interval();
    assertThat(none).isNotNull();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.434, within(0.0005));

    Measurement calls = Measurement.of(Share.of(18, 20), Direction.UP);
    assertThat(Appraisal.of(few(Target.of(AT_LEAST, 97, 5), 20), calls, () -> false))
        .isEqualTo(is(AT_RISK, MISSED_IN_NOISE));
    assertThat(Appraisal.of(few(Target.of(AT_LEAST, 98, 5), 20), calls, () -> false))
        .isEqualTo(is(BROKEN, MISSED));
    assertThat(Appraisal.of(few(Target.of(AT_LEAST, 98, 5), 21), calls, () -> false))
        .isEqualTo(too(TOO_FEW));
    Measurement nobody = Measurement.of(Share.of(0, 5), Direction.UP);
    assertThat(Appraisal.of(few(Target.of(AT_LEAST, 43, 10), 5), nobody, () -> false))
        .isEqualTo(is(AT_RISK, MISSED_IN_NOISE));
    assertThat(Appraisal.of(few(Target.of(AT_LEAST, 44, 10), 5), nobody, () -> false))
        .isEqualTo(is(BROKEN, MISSED));
  }

  @Test
  void the_unacceptable_threshold_is_passed_only_beyond_it_and_with_enough_answers() {
    Target target = new Target(AT_LEAST, 80, 5, 60.0);
    assertThat(Appraisal.of(few(target, 30), sample(30, 60, 50, 70), () -> false).unacceptable())
        .isFalse();
    assertThat(Appraisal.of(few(target, 30), sample(30, 59.9, 50, 70), () -> false).unacceptable())
        .isTrue();
    assertThat(Appraisal.of(few(target, 30), sample(29, 10, 0, 20), () -> false).unacceptable())
        .isFalse();
    Target delay = new Target(AT_MOST, 10, 2, 20.0);
    assertThat(Appraisal.of(few(delay, 30), sample(30, 20, 15, 25), () -> false).unacceptable())
        .isFalse();
    assertThat(Appraisal.of(few(delay, 30), sample(30, 20.1, 15, 25), () -> false).unacceptable())
        .isTrue();
  }

  private static Appraisal of(
      Operator operator, double target, double tolerance, Measurement measurement) {
    return Appraisal.of(proof(operator, target, tolerance), measurement, () -> false);
  }

  private static CommitmentState state(
      Operator operator, double target, double tolerance, Measurement measurement) {
    return of(operator, target, tolerance, measurement).state();
  }

  private static Appraisal worsening(Operator operator, double target, Measurement measurement) {
    return Appraisal.of(proof(operator, target, 2), measurement, () -> true);
  }

  private static Proof proof(Operator operator, double target, double tolerance) {
    return few(Target.of(operator, target, tolerance), 30);
  }

  private static Proof few(Target target, long minimumN) {
    return new Proof(Texts.PROBE, target, ProofPeriod.ROLLING_90, minimumN);
  }

  private static Measurement sample(long n, double value, double low, double high) {
    return figure(n, value, new Interval(low, high));
  }

  private static Measurement figure(
      @Nullable Long n, @Nullable Double value, @Nullable Interval interval) {
    return new Measurement(
        n, value, interval, UnitOfMeasure.PERCENT, Direction.UP, null, null, null, null);
  }

  private static Appraisal is(CommitmentState state, Appraisal.Reason reason) {
    return new Appraisal(state, reason, false);
  }

  private static Appraisal too(Appraisal.Reason reason) {
    return is(TOO_LITTLE_DATA, reason);
  }
}
