package fr.prevenance.measure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({"18, 20, 0.699, 0.972", "0, 5, 0, 0.434", "5, 5, 0.566, 1"})
  void the_published_wilson_intervals_are_found_again(long hits, long n, double low, double high) {
    Interval interval = requireNonNull(Share.of(hits, n).interval());

    assertThat(interval.low()).isCloseTo(low, within(0.0005)).isGreaterThanOrEqualTo(0);
    assertThat(interval.high()).isCloseTo(high, within(0.0005)).isLessThanOrEqualTo(1);
  }

  @Test
  void two_shares_compare_as_agresti_and_caffo() {
    Change change = requireNonNull(Change.between(Share.of(12, 20), Share.of(18, 20)));

    assertThat(change.difference()).isCloseTo(0.3, within(1e-12));
    assertThat(change.z()).isCloseTo(2.133, within(0.0005));
    assertThat(change.significant()).isTrue();
  }

  @Test
  void no_answer_has_no_share() {
    assertThat(Share.of(0, 0).value()).isNull();
    assertThat(Share.of(0, 0).interval()).isNull();
    assertThat(Share.of(0, 0).percent()).isNull();
  }

  @Test
  void satisfied_starts_at_three_quarters_of_any_scale() {
    Scores oneEach = Scores.of(Map.of(1, 1L, 2, 1L, 3, 1L, 4, 1L, 5, 1L));

    assertThat(Share.csat(oneEach, new Scale(1, 5, 1, Direction.UP)).hits()).isEqualTo(2);
    assertThat(Share.csat(oneEach, Scale.RATING).hits()).isEqualTo(2);
    assertThat(Share.csat(oneEach, new Scale(1, 7, 1, Direction.UP)).hits()).isZero();
  }

  @Test
  void an_effort_score_where_low_is_good_counts_the_low_answers() {
    Scores efforts = Scores.of(Map.of(1, 6L, 2, 3L, 3, 1L, 5, 10L));

    assertThat(Share.csat(efforts, new Scale(1, 5, 1, Direction.DOWN)).hits()).isEqualTo(9);
    assertThat(Share.csat(efforts, new Scale(1, 5, 1, Direction.UP)).hits()).isEqualTo(10);
  }

  @Test
  void per_cents_have_no_stray_last_digit() {
    assertThat(Share.of(57, 100).percent()).isEqualTo(57.0);
  }

  @Test
  void weights_move_the_share_and_widen_its_interval() {
    Share share =
        Share.of(Scores.builder().add(0, 10, 20, 40).add(1, 10, 10, 10).build(), s -> s == 1);

    assertThat(share.n()).isEqualTo(20);
    assertThat(share.hits()).isEqualTo(10);
    assertThat(share.value()).isCloseTo(1.0 / 3, within(1e-12));
    Interval wide = requireNonNull(share.interval());
    Interval plain = requireNonNull(Share.of(6, 18).interval());
    assertThat(wide.low()).isCloseTo(plain.low(), within(1e-12));
  }
}
