package fr.prevenance.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before security: a form that is too large to be read has lost its token too, and its sender would
 * be told of a page left open too long.
 */
@Component
@Order(-102)
class UploadLimit extends OncePerRequestFilter {

  /** What was sent and what is taken, in megabytes. */
  record Excess(long sent, long limit) {

    static final String ATTRIBUTE = Excess.class.getName();
  }

  private final DataSize largest;

  UploadLimit(@Value("${spring.servlet.multipart.max-file-size:200MB}") DataSize largest) {
    this.largest = largest;
  }

  /** The API tells it as a problem. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    return !form || request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long sent = request.getContentLengthLong();
    if (sent <= largest.toBytes()) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(
        Excess.ATTRIBUTE, new Excess(Math.ceilDiv(sent, 1 << 20), largest.toMegabytes()));
    response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
  }
}
