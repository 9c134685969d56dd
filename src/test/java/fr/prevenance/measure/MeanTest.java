package fr.prevenance.measure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeanTest {

  private static final Scale ONE_TO_FIVE = new Scale(1, 5, 1, Direction.UP);
  private static final Scores REFERENCE = Scores.of(Map.of(1, 2L, 2, 3L, 3, 5L, 4, 12L, 5, 8L));

  private static Interval interval(Mean mean) {
    return requireNonNull(mean.interval());
  }

  @Test
  void the_reference_mean_has_its_t_interval() {
    Mean mean = Mean.of(REFERENCE, ONE_TO_FIVE);

    assertThat(mean.n()).isEqualTo(30);
    assertThat(mean.value()).isEqualTo(3.7);
    assertThat(interval(mean).low()).isCloseTo(3.2598, within(0.00005));
    assertThat(interval(mean).high()).isCloseTo(4.1402, within(0.00005));
  }

  @Test
  void sums_of_free_numbers_give_the_same_mean_as_their_scores() {
    Mean mean = Mean.of(30, 111, 2 + 3 * 4 + 5 * 9 + 12 * 16 + 8 * 25);

    assertThat(mean.value()).isEqualTo(3.7);
    assertThat(interval(mean).low()).isCloseTo(3.2598, within(0.00005));
    assertThat(interval(mean).high()).isCloseTo(4.1402, within(0.00005));
  }

  @Test
  void the_interval_stays_on_the_scale() {
    Mean mean = Mean.of(Scores.of(Map.of(4, 1L, 5, 2L)), ONE_TO_FIVE);

    assertThat(interval(mean).low()).isCloseTo(3.232449, within(1e-5));
    assertThat(interval(mean).high()).isEqualTo(5);
  }

  @Test
  void one_answer_has_a_mean_but_no_interval() {
    Mean mean = Mean.of(Scores.of(Map.of(4, 1L)), ONE_TO_FIVE);

    assertThat(mean.value()).isEqualTo(4);
    assertThat(mean.interval()).isNull();
  }

  @Test
  void no_answer_has_no_mean() {
    assertThat(Mean.of(Scores.NONE, ONE_TO_FIVE).value()).isNull();
    assertThat(Mean.of(0, 0, 0).value()).isNull();
  }

  @Test
  void answers_that_all_agree_keep_an_honest_width() {
    Mean mean = Mean.of(Scores.of(Map.of(3, 10L)), ONE_TO_FIVE);

    double half = 4 * 3.841459 / (10 + 3.841459);
    assertThat(interval(mean).low()).isCloseTo(3 - half, within(1e-5));
    assertThat(interval(mean).high()).isCloseTo(3 + half, within(1e-5));
    assertThat(interval(Mean.of(Scores.of(Map.of(5, 10L)), ONE_TO_FIVE)).high()).isEqualTo(5);
  }

  @Test
  void free_numbers_that_all_agree_have_no_interval() {
    double tenth = 0.1;

    assertThat(Mean.of(1000, 1000 * tenth, 1000 * tenth * tenth).interval()).isNull();
  }

  @Test
  void two_means_compare_as_welch() {
    Scores others = Scores.of(Map.of(1, 6L, 2, 7L, 3, 8L, 4, 3L, 5, 1L));
    Change change =
        requireNonNull(
            Change.between(Mean.of(REFERENCE, ONE_TO_FIVE), Mean.of(others, ONE_TO_FIVE)));

    assertThat(change.difference()).isCloseTo(-1.26, within(1e-12));
    assertThat(change.z()).isCloseTo(-4.054225, within(1e-6));
    assertThat(change.p()).isCloseTo(0.000169, within(1e-6));
    assertThat(change.significant()).isTrue();
  }

  @Test
  void weights_count_through_the_effective_number_of_answers() {
    Scores weighted = Scores.builder().add(2, 10, 20, 40).add(4, 10, 10, 10).build();
    Mean mean = Mean.of(weighted, ONE_TO_FIVE);

    assertThat(weighted.effectiveN()).isEqualTo(18);
    assertThat(mean.n()).isEqualTo(20);
    assertThat(mean.value()).isCloseTo(80.0 / 30, within(1e-12));
    assertThat(interval(mean).low()).isCloseTo(2.184226, within(1e-5));
  }

  @Test
  void a_score_off_the_scale_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mean.of(Scores.of(Map.of(6, 1L)), ONE_TO_FIVE));
  }
}
