package fr.prevenance.organization.security;

import fr.prevenance.platform.api.RateLimits;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Says no without a word of why, counts it against the address, and leaves no session behind. */
public class SignInFailure extends SimpleUrlAuthenticationFailureHandler {

  public static final String EMAIL = "prevenance-email";

  private static final Pattern PLAIN = Pattern.compile("[\\w.+%-]+@[\\w.-]{1,190}");

  private final RateLimits limits;

  SignInFailure(RateLimits limits) {
    super("/sign-in?failed");
    this.limits = limits;
    setAllowSessionCreation(false);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException, ServletException {
    limits.failedSignIn(request.getRemoteAddr());
    keepEmail(request, response);
    super.onAuthenticationFailure(request, response, e);
  }

  /** For the form that comes next: in a cookie of a minute, as there is no session. */
  private static void keepEmail(HttpServletRequest request, HttpServletResponse response) {
    String email = request.getParameter("email");
    if (email == null || !PLAIN.matcher(email).matches()) return;
    var cookie = new Cookie(EMAIL, email);
    cookie.setPath("/sign-in");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(60);
    response.addCookie(cookie);
  }
}
