package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final Language anonymous = new Language(r -> Optional.empty());

  @Test
  void french_when_nobody_says() {
    assertThat(anonymous.resolveLocale(request)).isEqualTo(Locale.FRENCH);
  }

  @Test
  void the_browser_is_heard_when_it_asks_for_a_language_we_speak() {
    request.addHeader("Accept-Language", "de, en-GB;q=0.8, fr;q=0.5");

    assertThat(anonymous.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void the_account_wins_over_the_browser_and_the_cookie_over_both() {
    request.addHeader("Accept-Language", "fr");
    var english = new Language(r -> Optional.of(Locale.ENGLISH));

    assertThat(english.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    request.setCookies(new Cookie(Language.COOKIE, "fr"));
    assertThat(english.resolveLocale(request)).isEqualTo(Locale.FRENCH);
  }

  @Test
  void a_cookie_with_nonsense_is_passed_over() {
    request.setCookies(new Cookie(Language.COOKIE, "xx-\"!"));

    assertThat(anonymous.resolveLocale(request)).isEqualTo(Locale.FRENCH);
  }
}
