package fr.prevenance.organization.security;

import fr.prevenance.platform.api.RateLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** After too many wrong passwords from one address, no password is even looked at for a while. */
class SignInLimit extends OncePerRequestFilter {

  private final RateLimits limits;

  SignInLimit(RateLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean signingIn =
        request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in");
    long wait = signingIn ? limits.signInWait(request.getRemoteAddr()) : 0;
    if (wait > 0) {
      response.setHeader("Retry-After", String.valueOf(wait));
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
  }
}
