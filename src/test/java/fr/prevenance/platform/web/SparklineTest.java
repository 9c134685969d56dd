package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void the_lowest_touches_the_floor_and_the_highest_the_ceiling_target_included() {
    var line = Sparkline.of(List.of(80.0, 90.0), 100.0);

    assertThat(line.path()).isEqualTo("M4.0 24.0L92.0 14.0");
    assertThat(line.target()).isEqualTo("4.0");
    assertThat(line.lastX()).isEqualTo("92.0");
    assertThat(line.lastY()).isEqualTo("14.0");
  }

  @Test
  void a_missing_week_breaks_the_line_instead_of_falling_to_zero() {
    assertThat(Sparkline.of(Arrays.asList(1.0, null, 3.0), null).path())
        .isEqualTo("M4.0 24.0M92.0 4.0");
  }

  @Test
  void the_last_dot_sits_on_the_last_known_value() {
    var line = Sparkline.of(Arrays.asList(1.0, 3.0, null), null);

    assertThat(line.lastX()).isEqualTo("48.0");
    assertThat(line.lastY()).isEqualTo("4.0");
  }

  @Test
  void equal_values_run_in_the_middle() {
    assertThat(Sparkline.of(List.of(5.0, 5.0), 5.0).path()).isEqualTo("M4.0 14.0L92.0 14.0");
  }

  @Test
  void nothing_known_draws_nothing() {
    assertThat(Sparkline.of(Arrays.asList(null, null), 90.0).isEmpty()).isTrue();
    assertThat(Sparkline.of(List.of(), null).isEmpty()).isTrue();
  }
}
