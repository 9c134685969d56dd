package fr.prevenance.organization.security;

import fr.prevenance.organization.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Demo accounts have printed passwords: whoever comes through a proxy may not use them. */
class DemoGuard extends OncePerRequestFilter {

  private final Accounts accounts;
  private final boolean behindAProxy;

  DemoGuard(Accounts accounts, boolean behindAProxy) {
    this.accounts = accounts;
    this.behindAProxy = behindAProxy;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean signingIn =
        request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in");
    if (signingIn && cameThroughAProxy(request) && isDemo(request.getParameter("email"))) {
      response.sendRedirect("/sign-in?demo");
      return;
    }
    chain.doFilter(request, response);
  }

  /**
   * A server told to believe forwarded headers stands behind a proxy, and the container takes them
   * off.
   */
  private boolean cameThroughAProxy(HttpServletRequest request) {
    return behindAProxy
        || request.getHeader("Forwarded") != null
        || request.getHeader("X-Forwarded-For") != null;
  }

  private boolean isDemo(@org.jspecify.annotations.Nullable String email) {
    return email != null && accounts.byEmail(email).filter(account -> account.demo()).isPresent();
  }
}
