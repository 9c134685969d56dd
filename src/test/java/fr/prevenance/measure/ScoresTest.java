package fr.prevenance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

  @Test
  void what_was_added_can_be_taken_away() {
    Scores some = Scores.of(Map.of(9, 3L, 4, 1L));
    Scores others = Scores.builder().add(9, 2, 3, 5).add(7, 1, 0.5, 0.25).build();

    assertThat(some.plus(others).n()).isEqualTo(7);
    assertThat(some.plus(others).weight()).isEqualTo(7.5);
    assertThat(some.plus(others).minus(others)).isEqualTo(some);
  }

  @Test
  void answers_that_were_never_there_cannot_be_taken_away() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scores.of(Map.of(9, 1L)).minus(Scores.of(Map.of(8, 1L))));
  }

  @Test
  void a_correction_may_come_before_what_it_corrects() {
    Scores scores = Scores.builder().add(3, -1).add(3, 2).add(5, 1).add(5, -1).build();

    assertThat(scores).isEqualTo(Scores.of(Map.of(3, 1L)));
  }

  @Test
  void weights_say_how_many_answers_they_are_worth() {
    Scores scores = Scores.builder().add(5, 1, 3, 9).add(1, 1, 1, 1).build();

    assertThat(scores.effectiveN()).isCloseTo(1.6, within(1e-12));
    assertThat(scores.weighted()).isTrue();
    assertThat(scores.unweighted()).isEqualTo(Scores.of(Map.of(5, 1L, 1, 1L)));
    assertThat(scores.unweighted().effectiveN()).isEqualTo(2);
    assertThat(Scores.NONE.effectiveN()).isZero();
  }
}
