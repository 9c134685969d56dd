package fr.prevenance.organization.web;

import fr.prevenance.platform.web.Language;
import fr.prevenance.platform.web.PageUrl;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class PreferencesController {

  private static final Set<String> THEMES = Set.of("light", "dark", "auto");
  private static final Duration KEPT = Duration.ofDays(365);

  private final AccountLanguages languages;

  PreferencesController(AccountLanguages languages) {
    this.languages = languages;
  }

  @PostMapping("/preferences")
  RedirectView change(
      @RequestParam(required = false) @Nullable String theme,
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (theme != null && THEMES.contains(theme))
      response.addCookie(cookie("prevenance-theme", theme, request));
    if (language != null) {
      Language.supported(language)
          .ifPresent(known -> {
            response.addCookie(cookie(Language.COOKIE, known.getLanguage(), request));
            languages.remember(known);
          });
    }
    return Pages.redirect(PageUrl.isLocal(back) ? back : "/");
  }

  private static Cookie cookie(String name, String value, HttpServletRequest request) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) KEPT.toSeconds());
    return cookie;
  }
}
