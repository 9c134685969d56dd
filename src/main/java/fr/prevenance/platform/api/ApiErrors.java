package fr.prevenance.platform.api;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;

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
    return e.getCause() instanceof JacksonException json
        ? answer(
            problems.of(
                HttpStatus.BAD_REQUEST, "api.unreadable-at", Place.of(json), Place.mistake(json)))
        : answer(problems.of(HttpStatus.BAD_REQUEST, "api.unreadable"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> parameter(MethodArgumentTypeMismatchException e) {
    boolean address = e.getParameter().hasParameterAnnotation(PathVariable.class);
    if (address) return refused(Refused.notFound());
    return answer(problems.of(HttpStatus.BAD_REQUEST, "api.parameter", e.getName()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e) {
    return answer(problems.of(HttpStatus.CONTENT_TOO_LARGE, "api.too-large"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception e) throws AccessDeniedException {
    if (e instanceof AccessDeniedException denied) throw denied;
    if (e instanceof ErrorResponse known) return known(known);
    log.error("Unexpected failure of the API", e);
    return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "api.failure"));
  }

  /** What Spring found wrong by itself, in our words. */
  ResponseEntity<ProblemDetail> known(ErrorResponse known) {
    HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
    ProblemDetail problem =
        switch (known) {
          case HttpRequestMethodNotSupportedException e ->
              problems.of(status, "api.405", e.getMethod());
          case HttpMediaTypeNotSupportedException e ->
              problems.of(status, "api.415", MediaType.toString(e.getSupportedMediaTypes()));
          case MissingServletRequestParameterException e ->
              problems.of(status, "api.parameter", e.getParameterName());
          default ->
              Words.knows("api." + status.value())
                  ? problems.of(status, "api." + status.value())
                  : known.getBody();
        };
    return ResponseEntity.status(status)
        .headers(known.getHeaders())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .header("Content-Type", "application/problem+json")
        .body(problem);
  }
}
