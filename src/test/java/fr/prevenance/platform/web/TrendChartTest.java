package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InFrench.class)
class TrendChartTest {

  @Test
  void the_last_point_is_where_the_design_draws_it() {
    TrendChart chart = new GalleryWorld("light").trend();

    assertThat(chart.line()).startsWith("M8.0 60.8L37.6 68.3L67.3 64.5").endsWith("L334.0 38.3");
    assertThat(chart.bands()).hasSize(1);
    assertThat(chart.grid()).extracting(TrendChart.Mark::text).containsExactly("+10", "+20");
    assertThat(chart.labels())
        .extracting(TrendChart.Mark::text)
        .containsExactly("avr.", "juil.", "oct.", "janv.", "mars");
    assertThat(chart.dots()).containsExactly(new TrendChart.Dot("334.0", "38.3", true));
  }

  @Test
  void a_month_without_answers_breaks_the_line_and_its_band() {
    TrendChart chart =
        TrendChart.of(
            List.of(
                point(1.0, 50), point(2.0, 50), point(null, 0), point(3.0, 50), point(4.0, 50)));

    assertThat(chart.line().chars().filter(c -> c == 'M')).hasSize(2);
    assertThat(chart.bands()).hasSize(2);
  }

  @Test
  void fewer_than_thirty_answers_make_a_hollow_point() {
    TrendChart chart = TrendChart.of(List.of(point(1.0, 29), point(2.0, 30), point(3.0, 30)));

    assertThat(chart.dots()).extracting(TrendChart.Dot::last).containsExactly(false, true);
  }

  @Test
  void nothing_known_draws_nothing() {
    assertThat(TrendChart.of(List.of()).isEmpty()).isTrue();
    assertThat(
            TrendChart.of(IntStream.range(0, 3).mapToObj(i -> point(null, 0)).toList()).isEmpty())
        .isTrue();
  }

  private static TrendChart.Point point(@Nullable Double value, long n) {
    double middle = value == null ? 0 : value;
    return new TrendChart.Point("m", value, middle - 1, middle + 1, n);
  }
}
