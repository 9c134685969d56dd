package fr.prevenance.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.indicator.Aggregation;
import fr.prevenance.indicator.Gauge;
import fr.prevenance.indicator.Kind;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Gauge WAIT =
      new Gauge(Kind.VALUE, Aggregation.MEAN, "minutes", Direction.DOWN, 1, 10.0);

  @Test
  void a_figure_stands_as_its_target_and_its_warning_say() {
    assertThat(kind(8, null)).isEqualTo(Standing.Kind.KEPT);
    assertThat(kind(10, null)).isEqualTo(Standing.Kind.CLOSE);
    assertThat(kind(12, null)).isEqualTo(Standing.Kind.MISSED);
    assertThat(kind(12, new Interval(7, 17)))
        .as("chance explains the distance")
        .isEqualTo(Standing.Kind.CLOSE);
    assertThat(Standing.of(WAIT, null, 8.0).kind()).isEqualTo(Standing.Kind.SILENT);
    assertThat(Standing.of(WAIT, measured(12, 100, null), null).kind())
        .isEqualTo(Standing.Kind.UNAIMED);
    assertThat(Standing.of(WAIT, measured(12, 5, null), 8.0).kind()).isEqualTo(Standing.Kind.FEW);
  }

  @Test
  void each_kind_has_its_words_and_only_what_was_judged_has_a_state() {
    for (Standing.Kind kind : Standing.Kind.values()) {
      assertThat(Words.knows("indicator.tab." + kind.word())).as(kind.word()).isTrue();
      assertThat(Words.knows("indicator.state." + kind.word())).as(kind.word()).isTrue();
    }
    assertThat(new Standing(Standing.Kind.MISSED).state()).isEqualTo(State.BROKEN);
    assertThat(new Standing(Standing.Kind.SILENT).state()).isEqualTo(State.UNKNOWN);
  }

  private static Standing.Kind kind(
      double value, @org.jspecify.annotations.Nullable Interval interval) {
    return Standing.of(WAIT, measured(value, 100, interval), 8.0).kind();
  }

  private static Measurement measured(
      double value, long n, @org.jspecify.annotations.Nullable Interval interval) {
    return new Measurement(
        n, value, interval, UnitOfMeasure.NUMBER, Direction.DOWN, null, null, null, null);
  }
}
