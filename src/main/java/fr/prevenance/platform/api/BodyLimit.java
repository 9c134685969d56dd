package fr.prevenance.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Two megabytes of JSON, however they come; files of imports have the container's own limit. */
@Component
@Order(20)
class BodyLimit extends ApiFilter {

  private static final int LIMIT = 2 * 1024 * 1024;

  private final Problems problems;

  BodyLimit(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return super.shouldNotFilter(request) || isMultipart(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body =
        request.getContentLengthLong() > LIMIT
            ? null
            : request.getInputStream().readNBytes(LIMIT + 1);
    if (body == null || body.length > LIMIT) {
      problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "api.too-large");
      return;
    }
    chain.doFilter(new ReadRequest(request, body), response);
  }
}
