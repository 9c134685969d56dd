package fr.prevenance.journey.actors.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TiePathTest {

  @Test
  void the_sign_of_a_conflict_sits_on_the_curve_that_paper_draws() {
    var tie =
        new TiePath(
            new double[] {0, 0},
            new double[] {60, -90},
            new double[] {120, 30},
            new double[] {121, 31});

    double[] drawn =
        Arrays.stream(tie.path().split("[MC ]"))
            .filter(part -> !part.isBlank())
            .mapToDouble(Double::parseDouble)
            .toArray();

    assertThat(drawn).hasSize(8);
    for (int axis = 0; axis < 2; axis++)
      assertThat((drawn[axis] + 3 * drawn[2 + axis] + 3 * drawn[4 + axis] + drawn[6 + axis]) / 8)
          .isCloseTo(tie.middle()[axis], Offset.offset(0.1));
  }
}
