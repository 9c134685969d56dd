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

  DemoGuard(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean signingIn = request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in");
    if (signingIn && cameThroughAProxy(request) && isDemo(request.getParameter("email"))) {
      response.sendRedirect("/sign-in?demo");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean cameThroughAProxy(HttpServletRequest request) {
    // the container takes the header off once it has believed it, and leaves this mark
    return request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null
        || request.getAttribute("org.apache.tomcat.request.forwarded") != null;
  }

  private boolean isDemo(@org.jspecify.annotations.Nullable String email) {
    return email != null && accounts.byEmail(email).filter(account -> account.demo()).isPresent();
  }
}
