package fr.prevenance.journey.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveTest {

  private static final Curve.Frame FRAME = new Curve.Frame(1000, 214, 46, 50);
  private static final Pattern BEND =
      Pattern.compile("C([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+)");

  @Test
  void nothing_known_draws_nothing() {
    Curve curve = Curve.through(List.of(), FRAME, 0.1);
    assertThat(curve.sure() + curve.loose() + curve.area()).isEmpty();
    assertThat(curve.spots()).isEmpty();
  }

  @Test
  void the_line_passes_through_each_point_between_top_and_bottom() {
    Curve curve = Curve.through(marks(46, 84, 65), FRAME, 0.1);
    assertThat(curve.spots())
        .extracting(Curve.Spot::x)
        .containsExactly(1000 / 6.0, 500.0, 5000 / 6.0);
    assertThat(curve.spots().get(2).y()).isEqualTo(curve.middle(), within(1e-9));
    assertThat(curve.spots().get(0).y()).isGreaterThan(curve.middle());
    assertThat(curve.spots().get(1).y()).isLessThan(curve.middle());
    assertThat(curve.sure()).contains("M166.7 ").contains(" 500.0 ").contains(" 833.3 ");
  }

  @Test
  void it_never_rises_above_nor_falls_below_the_points_it_joins() {
    var dice = new Random(7);
    for (int round = 0; round < 200; round++) {
      double[] levels =
          IntStream.range(0, 2 + dice.nextInt(20)).mapToDouble(i -> dice.nextInt(101)).toArray();
      Curve curve = Curve.through(marks(levels), FRAME, 0.02);
      BEND.matcher(curve.area())
          .results()
          .forEach(bend -> {
            double from = Double.parseDouble(bend.group(2));
            double to = Double.parseDouble(bend.group(4));
            assertThat(Double.parseDouble(bend.group(6)))
                .as("level where it arrives")
                .isEqualTo(to);
            assertThat(from).isBetween(0.0, 214.0);
            assertThat(Double.parseDouble(bend.group(1)))
                .as("never turns back")
                .isLessThanOrEqualTo(Double.parseDouble(bend.group(5)));
          });
      assertThat(curve.spots()).allSatisfy(spot -> assertThat(spot.y()).isBetween(46.0, 164.0));
    }
  }

  @Test
  void small_differences_look_small() {
    Curve curve = Curve.through(marks(70, 72), FRAME, 0.1);
    assertThat(curve.spots().get(0).y() - curve.spots().get(1).y()).isLessThan(10);
  }

  @Test
  void what_is_supposed_or_skips_a_stage_is_drawn_loosely() {
    var supposed = new Curve.Mark(0.5, 80, false, true);
    var apart = new Curve.Mark(0.9, 60, true, false);
    Curve all = Curve.through(marks(70, 72), FRAME, 0.1);
    assertThat(all.loose()).isEmpty();
    Curve mixed = Curve.through(List.of(new Curve.Mark(0.1, 70, true, true), supposed), FRAME, 0.1);
    assertThat(mixed.loose()).contains("C").contains(" 500.0 ");
    Curve skipping = Curve.through(List.of(new Curve.Mark(0.1, 70, true, true), apart), FRAME, 0.1);
    assertThat(skipping.loose()).startsWith("M100.0 ").contains(" 900.0 ");
    assertThat(skipping.sure()).contains("M0.0 ").contains("M900.0 ");
  }

  private static List<Curve.Mark> marks(double... levels) {
    return IntStream.range(0, levels.length)
        .mapToObj(i -> new Curve.Mark((i + 0.5) / levels.length, levels[i], true, true))
        .toList();
  }
}
