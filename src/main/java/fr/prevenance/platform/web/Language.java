package fr.prevenance.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * What the page itself says, as a survey does, then the cookie, the account, what the browser asks
 * for, and French when nobody says.
 */
public final class Language implements LocaleResolver {

  public static final String COOKIE = "prevenance-lang";

  /** The request attribute by which a page says its language. */
  public static final String OF_PAGE = "prevenance.language";

  public static final List<Locale> SUPPORTED = List.of(Locale.FRENCH, Locale.ENGLISH);

  private final AccountLanguage account;

  Language(AccountLanguage account) {
    this.account = account;
  }

  /** The supported language of this tag: "en-GB" is English. */
  public static Optional<Locale> supported(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return SUPPORTED.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getAttribute(OF_PAGE) instanceof Locale said) {
      return said;
    }
    return fromCookie(request)
        .or(() -> account.of(request))
        .or(() -> fromBrowser(request))
        .orElse(Locale.FRENCH);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language changes through /preferences");
  }

  private static Optional<Locale> fromCookie(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .flatMap(Language::supported);
  }

  private static Optional<Locale> fromBrowser(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> supported(locale.toLanguageTag()).stream())
        .findFirst();
  }
}
