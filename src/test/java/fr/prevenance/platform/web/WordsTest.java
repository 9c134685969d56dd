package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.i18n.LocaleContextHolder;

@ExtendWith(InFrench.class)
class WordsTest {

  @Test
  void a_message_speaks_the_language_of_the_request() {
    assertThat(Words.t("shared.undo")).isEqualTo("Annuler");
    InFrench.speakEnglish();
    assertThat(Words.t("shared.undo")).isEqualTo("Undo");
  }

  @Test
  void work_outside_a_request_speaks_french() {
    LocaleContextHolder.resetLocaleContext();

    assertThat(Words.t("shared.undo")).isEqualTo("Annuler");
  }

  @Test
  void an_unknown_key_is_shown_as_it_is() {
    assertThat(Words.t("nobody.wrote.this")).isEqualTo("nobody.wrote.this");
  }

  @Test
  void french_says_one_for_none_and_english_does_not() {
    assertThat(Words.plural("shared.form.wrong", 0)).isEqualTo("Un point à corriger");
    assertThat(Words.plural("shared.form.wrong", 2)).isEqualTo("2 points à corriger");
    assertThat(Words.plural("shared.nav.waiting", 0)).isEqualTo("rien à traiter");
    InFrench.speakEnglish();
    assertThat(Words.plural("shared.form.wrong", 0)).isEqualTo("0 points to correct");
  }

  @Test
  void large_numbers_in_a_message_are_grouped_with_a_narrow_space() {
    assertThat(Words.t("shared.pager.range", 1, 20, 12_345)).isEqualTo("1 à 20 sur 12\u202f345");
  }

  @Test
  void a_rich_message_escapes_what_it_is_given() {
    var output = new StringOutput();
    Words.rich("shared.ago", "<b>3 h</b>").writeTo(new OwaspHtmlTemplateOutput(output));

    assertThat(output.toString()).isEqualTo("il y a &lt;b&gt;3 h&lt;/b&gt;");
  }
}
