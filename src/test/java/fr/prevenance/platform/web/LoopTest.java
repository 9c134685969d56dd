package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InFrench.class)
class LoopTest {

  @Test
  void the_longest_way_is_named_and_marks_the_station_it_leads_to() {
    Loop loop = new GalleryWorld("light").loop();

    assertThat(loop.slowest()).isEqualTo(3);
    assertThat(loop.slow(4)).isTrue();
    assertThat(loop.delay(3)).isEqualTo("19\u00a0j\u00a0: le point lent");
    assertThat(loop.delay(1)).isEqualTo("2\u00a0j");
    assertThat(loop.ways()).extracting(Loop.Way::from).containsExactly(1, 2, 3, 4);
  }

  @Test
  void one_known_delay_is_not_the_slow_one() {
    Loop loop = of(5L, null, null, null, null, null);

    assertThat(loop.slowest()).isEqualTo(-1);
    assertThat(loop.slowClip()).isEmpty();
    assertThat(loop.slow(0)).isFalse();
  }

  @Test
  void a_loop_has_six_stations() {
    assertThatThrownBy(() -> new Loop(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static Loop of(@Nullable Long... delays) {
    return new Loop(Stream.of(delays).map(d -> new Loop.Station("s", "c", "/", d)).toList());
  }
}
