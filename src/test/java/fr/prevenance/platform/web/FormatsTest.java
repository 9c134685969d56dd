package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InFrench.class)
class FormatsTest {

  @Test
  void french_figures_have_narrow_spaces_a_comma_and_a_true_minus() {
    assertThat(Formats.whole(1_284_000)).isEqualTo("1\u202f284\u202f000");
    assertThat(Formats.decimal(5.25, 1)).isEqualTo("5,3");
    assertThat(Formats.decimal(-1234.5, 2)).isEqualTo("\u22121\u202f234,50");
    assertThat(Formats.percent(0.918)).isEqualTo("91,8\u00a0%");
    assertThat(Formats.percent(0.88)).isEqualTo("88\u00a0%");
    assertThat(Formats.percent(0.88, 1)).isEqualTo("88,0\u00a0%");
    assertThat(Formats.percentValue(97.25)).isEqualTo("97,3\u00a0%");
    assertThat(Formats.plusMinus(0.35, 2)).isEqualTo("±\u00a00,35");
  }

  @Test
  void english_figures_have_commas_and_a_point() {
    InFrench.speakEnglish();

    assertThat(Formats.whole(1_284_000)).isEqualTo("1,284,000");
    assertThat(Formats.decimal(-5.25, 1)).isEqualTo("\u22125.3");
    assertThat(Formats.percent(0.918)).isEqualTo("91.8%");
  }

  @Test
  void an_nps_always_shows_its_sign_but_zero_has_none() {
    assertThat(Formats.signed(23)).isEqualTo("+23");
    assertThat(Formats.signed(-4)).isEqualTo("\u22124");
    assertThat(Formats.signed(0.4)).isEqualTo("0");
    assertThat(Formats.signed(-0.4)).isEqualTo("0");
    assertThat(Formats.signed(-0.44, 1)).isEqualTo("\u22120,4");
  }

  @Test
  void halves_go_away_from_zero_even_after_binary_arithmetic() {
    assertThat(Formats.whole(2.5)).isEqualTo("3");
    assertThat(Formats.whole(-2.5)).isEqualTo("\u22123");
    assertThat(Formats.decimal(1.005, 2)).isEqualTo("1,01");
    assertThat(Formats.percent(0.145, 0)).isEqualTo("15\u00a0%");
  }

  @Test
  void what_is_missing_is_a_dash() {
    assertThat(Formats.whole(null)).isEqualTo("—");
    assertThat(Formats.signed(null)).isEqualTo("—");
    assertThat(Formats.percent(null)).isEqualTo("—");
    assertThat(Formats.dash(" ")).isEqualTo("—");
    assertThat(Formats.whole(0)).isEqualTo("0");
  }

  @Test
  void a_list_ends_with_and() {
    assertThat(Formats.list(List.of())).isEmpty();
    assertThat(Formats.list(List.of("A"))).isEqualTo("A");
    assertThat(Formats.list(List.of("A", "B", "C"))).isEqualTo("A, B et C");
    InFrench.speakEnglish();
    assertThat(Formats.list(List.of("A", "B"))).isEqualTo("A and B");
  }

  @Test
  void a_figure_stays_on_the_line_of_what_it_counts() {
    assertThat(Formats.unbroken("Prévenu en 10 minutes, sous 5 jours ouvrés."))
        .isEqualTo("Prévenu en 10\u00a0minutes, sous 5\u00a0jours ouvrés.");
    assertThat(Formats.unbroken("La ligne 4 : 2 3")).isEqualTo("La ligne 4 : 2 3");
  }

  @Test
  void a_sentence_starts_with_a_capital_even_with_an_accent() {
    assertThat(Formats.sentence("écoute des clients")).isEqualTo("Écoute des clients");
    assertThat(Formats.sentence("")).isEmpty();
  }
}
