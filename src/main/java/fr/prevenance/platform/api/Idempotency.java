package fr.prevenance.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The key, what the request did and its answer are one transaction: a second request with the same
 * key waits for the first in PostgreSQL, and a crash leaves either all of it or nothing.
 */
@Component
@Order(30)
class Idempotency extends ApiFilter {

  static final String HEADER = "Idempotency-Key";
  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final RepeatedRequests requests;
  private final TransactionTemplate transaction;
  private final Problems problems;

  Idempotency(RepeatedRequests requests, TransactionTemplate transaction, Problems problems) {
    this.requests = requests;
    this.transaction = transaction;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return super.shouldNotFilter(request)
        || request.getHeader(HEADER) == null
        || !request.getMethod().equals("POST");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(HEADER);
    var caller = Caller.current();
    if (caller.isEmpty() || !(request instanceof ReadRequest) && !isMultipart(request)) {
      chain.doFilter(request, response);
    } else if (!SHAPE.matcher(key).matches()) {
      problems.write(response, HttpStatus.BAD_REQUEST, "api.idempotency.key");
    } else {
      byte[] body;
      try {
        body = request instanceof ReadRequest read ? read.body() : SentParts.digest(request);
      } catch (IllegalStateException tooLarge) {
        problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "api.too-large");
        return;
      }
      once(
          RepeatedRequests.Claim.of(caller.get(), address(request), key, body),
          request,
          response,
          chain);
    }
  }

  /** What a file is asked to become may stand in the query. */
  private static String address(HttpServletRequest request) {
    boolean asked = isMultipart(request) && request.getQueryString() != null;
    return asked
        ? request.getRequestURI() + "?" + request.getQueryString()
        : request.getRequestURI();
  }

  private void once(
      RepeatedRequests.Claim claim,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException {
    var answer = new ContentCachingResponseWrapper(response);
    boolean first =
        Boolean.TRUE.equals(
            transaction.execute(status -> first(status, claim, request, answer, chain)));
    if (!first) {
      replay(claim, response);
      return;
    }
    if (answer.getStatus() >= 400 && answer.getStatus() < 500) requests.keep(claim, stored(answer));
    answer.copyBodyToResponse();
  }

  private boolean first(
      TransactionStatus status,
      RepeatedRequests.Claim claim,
      HttpServletRequest request,
      ContentCachingResponseWrapper answer,
      FilterChain chain) {
    if (!requests.claim(claim)) return false;
    try {
      chain.doFilter(request, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    if (answer.getStatus() < 400) requests.answer(claim, stored(answer));
    else status.setRollbackOnly();
    return true;
  }

  private void replay(RepeatedRequests.Claim claim, HttpServletResponse response)
      throws IOException {
    var known = requests.find(claim);
    if (known.isEmpty() || !known.get().sameBody()) {
      problems.write(response, HttpStatus.CONFLICT, "api.idempotency.other-body");
      return;
    }
    var answer = known.get().answer();
    response.setStatus(answer.status());
    if (answer.location() != null) response.setHeader("Location", answer.location());
    response.setHeader("Idempotent-Replayed", "true");
    response.setContentType(
        answer.status() < 400 ? "application/json" : "application/problem+json");
    response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private static RepeatedRequests.Answer stored(ContentCachingResponseWrapper answer) {
    return new RepeatedRequests.Answer(
        answer.getStatus(),
        new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8),
        answer.getHeader("Location"));
  }
}
