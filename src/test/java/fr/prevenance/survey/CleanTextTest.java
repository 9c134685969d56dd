package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void control_characters_go_but_tab_and_newline_stay() {
    assertThat(CleanText.of("a\u0000b\u0007c\u001B\u007F\u0085d\te\nf")).isEqualTo("abcd\te\nf");
    assertThat(CleanText.of("a\r\nb\rc")).isEqualTo("a\nb\nc");
  }

  @Test
  void emoji_and_right_to_left_text_stay() {
    String text = "👩‍👩‍👧 👍🏽 مرحبا \u200Eabc\u200F שלום";
    assertThat(CleanText.of(text)).isEqualTo(text);
  }

  @Test
  void controls_that_turn_the_text_beside_them_round_go() {
    assertThat(CleanText.of("a\u202Eb\u2066c\u2069d\u202C")).isEqualTo("abcd");
  }

  @Test
  void half_an_emoji_is_replaced_and_non_characters_go() {
    assertThat(CleanText.of("a\uD83Db\uDE00c")).isEqualTo("a\uFFFDb\uFFFDc");
    assertThat(CleanText.of("\uFEFFa\uFFFEb\uFFFF")).isEqualTo("ab");
  }

  @Test
  void what_shows_nothing_is_empty() {
    assertThat(CleanText.of(" \u00A0\u200B\u200E\n\u0000")).isEmpty();
    assertThat(CleanText.of(null)).isEmpty();
  }

  @Test
  void an_excerpt_never_cuts_an_emoji() {
    assertThat(CleanText.excerpt("😀".repeat(70))).isEqualTo("😀".repeat(60) + "…");
  }
}
