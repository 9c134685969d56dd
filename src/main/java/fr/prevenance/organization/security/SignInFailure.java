package fr.prevenance.organization.security;

import fr.prevenance.platform.api.RateLimits;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Says no without a word of why, counts it against the address, and leaves no session behind. */
class SignInFailure extends SimpleUrlAuthenticationFailureHandler {

  private final RateLimits limits;

  SignInFailure(RateLimits limits) {
    super("/sign-in?failed");
    this.limits = limits;
    setAllowSessionCreation(false);
  }

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException, ServletException {
    limits.failedSignIn(request.getRemoteAddr());
    super.onAuthenticationFailure(request, response, e);
  }
}
