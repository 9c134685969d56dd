package fr.prevenance.journey.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PriorityTest {

  @Test
  void it_is_importance_times_lack_times_share() {
    Priority waiting = Priority.of(5, 46, 1_184, 4_447);
    assertThat(waiting.lack()).isEqualTo(54);
    assertThat(waiting.share()).isEqualTo(0.266, within(0.001));
    assertThat(waiting.value()).isEqualTo(71.88, within(0.01));
    assertThat(Priority.of(4, 84, 967, 4_447).value()).isEqualTo(13.92, within(0.01));
  }

  @Test
  void it_runs_from_nothing_to_five_hundred() {
    assertThat(Priority.of(5, 0, 10, 10).value()).isEqualTo(500);
    assertThat(Priority.of(5, 100, 10, 10).value()).isZero();
    assertThat(Priority.of(5, 0, 0, 10).value()).isZero();
    assertThat(Priority.of(5, 0, 0, 0).value()).isZero();
  }

  @Test
  void more_voices_lower_scores_and_greater_moments_come_first() {
    Priority one = Priority.of(3, 50, 20, 100);
    assertThat(Priority.of(4, 50, 20, 100)).isGreaterThan(one);
    assertThat(Priority.of(3, 40, 20, 100)).isGreaterThan(one);
    assertThat(Priority.of(3, 50, 30, 100)).isGreaterThan(one);
  }

  @Test
  void a_part_is_never_greater_than_the_whole() {
    assertThatThrownBy(() -> Priority.of(3, 50, 20, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
