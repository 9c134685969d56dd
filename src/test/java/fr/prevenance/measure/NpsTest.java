package fr.prevenance.measure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpsTest {

  static Scores answers(long promoters, long passives, long detractors) {
    return Scores.builder().add(10, promoters).add(8, passives).add(3, detractors).build();
  }

  @ParameterizedTest
  @CsvSource({
    "50, 30, 20, 30.00, 14.05, 44.20",
    "9, 4, 2, 46.67, 4.84, 72.94",
    "1200, 800, 500, 28.00, 24.93, 31.00",
    "3, 0, 0, 100, -6.58, 100",
    "15, 9, 6, 30.00, 0.68, 53.86",
    "10, 0, 0, 100, 47.50, 100",
    "56, 34, 10, 46.00, 31.62, 57.70",
    "0, 0, 3, -100, -100, 6.58"
  })
  void the_published_intervals_are_found_again(
      long promoters, long passives, long detractors, double value, double low, double high) {
    Nps nps = Nps.of(answers(promoters, passives, detractors));

    assertThat(nps.value()).isCloseTo(value, within(0.005));
    assertThat(requireNonNull(nps.interval()).low()).isCloseTo(low, within(0.005));
    assertThat(requireNonNull(nps.interval()).high()).isCloseTo(high, within(0.005));
  }

  @Test
  void each_score_from_0_to_10_falls_in_its_class() {
    Nps nps =
        Nps.of(
            Scores.of(
                Map.ofEntries(
                    Map.entry(0, 1L),
                    Map.entry(1, 1L),
                    Map.entry(2, 1L),
                    Map.entry(3, 1L),
                    Map.entry(4, 1L),
                    Map.entry(5, 1L),
                    Map.entry(6, 1L),
                    Map.entry(7, 1L),
                    Map.entry(8, 1L),
                    Map.entry(9, 1L),
                    Map.entry(10, 1L))));

    assertThat(nps.detractors()).isEqualTo(7);
    assertThat(nps.passives()).isEqualTo(2);
    assertThat(nps.promoters()).isEqualTo(2);
    assertThat(nps.value()).isCloseTo(-500.0 / 11, within(1e-12));
  }

  @Test
  void no_answer_gives_no_value_and_no_interval() {
    Nps nps = Nps.of(Scores.NONE);

    assertThat(nps.n()).isZero();
    assertThat(nps.value()).isNull();
    assertThat(nps.interval()).isNull();
  }

  @Test
  void a_change_is_judged_on_the_adjusted_values() {
    Change change =
        requireNonNull(Change.between(Nps.of(answers(100, 60, 40)), Nps.of(answers(120, 50, 30))));

    assertThat(change.difference()).isEqualTo(15.0);
    assertThat(change.z())
        .as("1.972 without the adjustment, which would call it significant")
        .isCloseTo(1.955468, within(1e-6));
    assertThat(change.significant()).isFalse();
    assertThat(change.p()).isCloseTo(0.050528, within(1e-5));
  }

  @Test
  void the_same_change_over_twice_the_answers_is_significant() {
    Change change =
        requireNonNull(
            Change.between(Nps.of(answers(200, 120, 80)), Nps.of(answers(240, 100, 60))));

    assertThat(change.significant()).isTrue();
    assertThat(change.towards(Direction.UP)).isTrue();
    assertThat(change.towards(Direction.DOWN)).isFalse();
  }

  @Test
  void nothing_compares_with_no_answer() {
    assertThat(Change.between(Nps.of(Scores.NONE), Nps.of(answers(50, 30, 20)))).isNull();
  }

  @Test
  void equal_weights_other_than_one_change_neither_value_nor_interval() {
    Scores halved =
        Scores.builder().add(10, 50, 25, 12.5).add(8, 30, 15, 7.5).add(3, 20, 10, 5).build();
    Nps weighted = Nps.of(halved);
    Nps plain = Nps.of(answers(50, 30, 20));

    assertThat(halved.weighted()).isTrue();
    assertThat(weighted.value()).isCloseTo(30, within(1e-12));
    assertThat(requireNonNull(weighted.interval()).low())
        .isCloseTo(requireNonNull(plain.interval()).low(), within(1e-9));
  }

  @Test
  void a_score_outside_0_to_10_is_not_an_nps_answer() {
    assertThatIllegalArgumentException().isThrownBy(() -> Nps.of(Scores.of(Map.of(11, 1L))));
  }
}
