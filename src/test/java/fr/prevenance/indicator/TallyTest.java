package fr.prevenance.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.UnitOfMeasure;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Gauge SHARE = gauge(Kind.SHARE, Aggregation.MEAN, "");
  private static final Gauge MEAN = gauge(Kind.VALUE, Aggregation.MEAN, "minutes");

  @Test
  void a_share_carries_the_interval_of_wilson() {
    Interval many = interval(new Tally(3, 18, 20, 0, 0, 0, 0, 0, 0).read(SHARE));
    assertThat(many.low()).isCloseTo(69.9, within(0.05));
    assertThat(many.high()).isCloseTo(97.2, within(0.05));
    Interval none = interval(new Tally(1, 0, 5, 0, 0, 0, 0, 0, 0).read(SHARE));
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(43.4, within(0.05));
  }

  @Test
  void nothing_counted_is_no_value_rather_than_zero() {
    for (Tally empty : new Tally[] {Tally.NOTHING, new Tally(2, 0, 0, 0, 0, 0, 0, 0, 0)}) {
      Measurement share = empty.read(SHARE);
      assertThat(share.value()).isNull();
      assertThat(share.interval()).isNull();
    }
    assertThat(Tally.NOTHING.read(MEAN).value()).isNull();
    assertThat(Tally.NOTHING.read(gauge(Kind.VALUE, Aggregation.SUM, "€")).value()).isNull();
  }

  @Test
  void a_mean_is_weighted_only_when_every_point_has_its_n() {
    // 10 with n 90 and 20 with n 10
    Measurement weighted = new Tally(2, 0, 0, 2, 0, 100, 30, 500, 1_100).read(MEAN);
    assertThat(weighted.value()).isEqualTo(11.0);
    assertThat(weighted.n()).isEqualTo(100);
    assertThat(weighted.interval()).as("the spread within a point is lost").isNull();

    Measurement mixed = new Tally(2, 0, 0, 1, 0, 90, 30, 500, 900).read(MEAN);
    assertThat(mixed.value()).isEqualTo(15.0);
    assertThat(mixed.n()).isNull();
    assertThat(mixed.interval()).isNull();
  }

  @Test
  void points_of_one_observation_each_are_a_sample_with_its_interval() {
    // 2, 4, 6, 8: mean 5, s = 2.5820, t(3) = 3.1824, half-width 4.1085
    Measurement sample = new Tally(4, 0, 0, 4, 4, 4, 20, 120, 20).read(MEAN);
    assertThat(sample.value()).isEqualTo(5.0);
    assertThat(interval(sample).low()).isCloseTo(0.8915, within(1e-3));
    assertThat(interval(sample).high()).isCloseTo(9.1085, within(1e-3));
  }

  @Test
  void a_sum_and_the_last_readings_add_up_without_interval() {
    for (Aggregation aggregation : new Aggregation[] {Aggregation.SUM, Aggregation.LAST}) {
      Measurement sum =
          new Tally(3, 0, 0, 0, 0, 0, 42, 800, 0).read(gauge(Kind.VALUE, aggregation, "€"));
      assertThat(sum.value()).isEqualTo(42.0);
      assertThat(sum.interval()).isNull();
      assertThat(sum.n()).isNull();
    }
  }

  @Test
  void a_figure_says_its_unit_and_which_way_is_better() {
    assertThat(SHARE.unit()).isEqualTo(UnitOfMeasure.PERCENT);
    assertThat(gauge(Kind.VALUE, Aggregation.MEAN, "%").unit()).isEqualTo(UnitOfMeasure.PERCENT);
    assertThat(MEAN.unit()).isEqualTo(UnitOfMeasure.NUMBER);
    Gauge wait = new Gauge(Kind.VALUE, Aggregation.MEAN, "minutes", Direction.DOWN, 1, 10.0);
    assertThat(wait.reaches(8, 8)).isTrue();
    assertThat(wait.reaches(8.1, 8)).isFalse();
    assertThat(MEAN.reaches(8.1, 8)).isTrue();
  }

  private static Gauge gauge(Kind kind, Aggregation aggregation, String label) {
    return new Gauge(kind, aggregation, label, Direction.UP, 1, null);
  }

  private static Interval interval(Measurement measurement) {
    return Objects.requireNonNull(measurement.interval());
  }
}
