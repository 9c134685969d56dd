package fr.prevenance.platform.api;

import fr.prevenance.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** One advice for every REST controller. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {

  private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

  private final Problems problems;

  ApiErrors(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused) {
    return answer(problems.of(refused));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
    if (e.getCause() instanceof tools.jackson.databind.DatabindException databind
        && databind.getCause() instanceof Refused refused) {
      return refused(refused);
    }
    return answer(problems.of(HttpStatus.BAD_REQUEST, "api.unreadable"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> parameter(MethodArgumentTypeMismatchException e) {
    return answer(problems.of(HttpStatus.BAD_REQUEST, "api.parameter", e.getName()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e) {
    return answer(problems.of(HttpStatus.CONTENT_TOO_LARGE, "api.too-large"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception e) throws Exception {
    if (e instanceof org.springframework.security.access.AccessDeniedException) throw e; // its door answers 403
    if (e instanceof ErrorResponse known) return answer(known.getBody());
    log.error("Unexpected failure of the API", e);
    return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "api.failure"));
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .header("Content-Type", "application/problem+json")
        .body(problem);
  }
}
