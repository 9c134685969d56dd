package fr.prevenance.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class TokenLimit extends ApiFilter {

  private final RateLimits limits;
  private final Problems problems;

  TokenLimit(RateLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long wait = Caller.current().map(caller -> limits.tokenWait(caller.callerId())).orElse(0L);
    if (wait > 0) {
      response.setHeader("Retry-After", String.valueOf(wait));
      problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "api.too-many", wait);
      return;
    }
    chain.doFilter(request, response);
  }
}
