package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DrawnRunsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void each_day_gives_as_long_a_run_and_a_short_day_all_it_has() {
    var runs = DrawnRuns.of(days(1_000, 10, 5_000), 410);
    assertThat(runs.length()).isEqualTo(200);
    assertThat(runs.days()).containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
    assertThat(runs.skips().get(0)).isBetween(0L, 800L);
    assertThat(runs.skips().get(1)).isZero();
    assertThat(runs.skips().get(2)).isBetween(0L, 4_800L);
  }

  @Test
  void the_same_days_are_drawn_alike_and_runs_begin_anywhere() {
    long[] given = new long[200];
    java.util.Arrays.fill(given, 1_010);
    var runs = DrawnRuns.of(days(given), 2_000);
    assertThat(runs).isEqualTo(DrawnRuns.of(days(given), 2_000));
    assertThat(runs.skips()).allMatch(skip -> skip >= 0 && skip <= 1_000);
    assertThat(runs.skips().stream().mapToLong(skip -> skip).average().orElseThrow())
        .isBetween(400.0, 600.0);
  }

  @Test
  void few_answers_are_all_drawn() {
    var runs = DrawnRuns.of(days(3, 4), 100);
    assertThat(runs.length()).isEqualTo(4);
    assertThat(runs.skips()).containsExactly(0L, 0L);
    assertThat(DrawnRuns.of(days(), 100).length()).isZero();
  }

  private static TreeMap<LocalDate, Long> days(long... given) {
    var days = new TreeMap<LocalDate, Long>(Map.of());
    for (int i = 0; i < given.length; i++) days.put(MONDAY.plusDays(i), given[i]);
    return days;
  }
}
