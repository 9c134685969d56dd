package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InFrench.class)
class SpelledTest {

  @Test
  void small_counts_are_words_that_know_their_gender() {
    assertThat(Spelled.masculine(1)).isEqualTo("un");
    assertThat(Spelled.feminine(1)).isEqualTo("une");
    assertThat(Spelled.feminine(9)).isEqualTo("neuf");
    assertThat(Spelled.feminine(21)).isEqualTo("vingt et une");
    assertThat(Spelled.masculine(22)).isEqualTo("vingt-deux");
    assertThat(Formats.sentence(Spelled.feminine(2))).isEqualTo("Deux");
  }

  @Test
  void from_thirty_on_digits_are_read_faster() {
    assertThat(Spelled.feminine(29)).isEqualTo("vingt-neuf");
    assertThat(Spelled.feminine(30)).isEqualTo("30");
    assertThat(Spelled.masculine(1200)).isEqualTo("1\u202f200");
  }

  @Test
  void english_has_no_gender() {
    InFrench.speakEnglish();

    assertThat(Spelled.feminine(1)).isEqualTo("one");
    assertThat(Spelled.masculine(21)).isEqualTo("twenty-one");
  }
}
