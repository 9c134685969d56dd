package fr.prevenance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FamilyAndRoundingTest {

  @Test
  void the_example_of_benjamini_and_hochberg_raises_four_flags_of_fifteen() {
    List<Double> published =
        List.of(
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0);
    Map<Integer, Double> pValues = new HashMap<>();
    for (int test = 0; test < published.size(); test++) pValues.put(test, published.get(test));

    assertThat(BenjaminiHochberg.flagged(pValues)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void a_test_above_its_own_bound_is_flagged_with_a_later_one_below_its_bound() {
    assertThat(BenjaminiHochberg.flagged(Map.of("a", 0.04, "b", 0.045))).containsExactly("a", "b");
    assertThat(BenjaminiHochberg.flagged(Map.of("a", 0.04, "b", 0.06))).isEmpty();
    assertThat(BenjaminiHochberg.flagged(Map.of())).isEmpty();
  }

  @Test
  void a_z_of_1_96_leaves_one_chance_in_twenty() {
    assertThat(Confidence.twoSidedP(1.959964)).isCloseTo(0.05, within(1e-7));
    assertThat(Confidence.twoSidedP(-1.959964)).isCloseTo(0.05, within(1e-7));
    assertThat(Confidence.twoSidedP(0)).isEqualTo(1);
  }

  @Test
  void halves_are_shown_away_from_zero() {
    assertThat(Rounding.shown(46.5, 0)).hasToString("47");
    assertThat(Rounding.shown(-46.5, 0)).hasToString("-47");
    assertThat(Rounding.shown(2.345, 2)).hasToString("2.35");
    assertThat(Rounding.shown(-0.4, 0)).hasToString("0");
  }

  @Test
  void empty_months_keep_their_place() {
    assertThat(Months.between(LocalDate.of(2025, 11, 30), LocalDate.of(2026, 2, 1)))
        .containsExactly("2025-11", "2025-12", "2026-01", "2026-02");
    assertThat(Months.key(LocalDate.of(2026, 3, 31))).isEqualTo("2026-03");
  }
}
