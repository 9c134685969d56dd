package fr.prevenance.platform.api;

import fr.prevenance.platform.web.ErrorFallback;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests that no controller takes: a problem for scripts, a page for people. */
@ControllerAdvice
@Order(100)
class Unhandled {

  private final ApiErrors api;

  Unhandled(ApiErrors api) {
    this.api = api;
  }

  @ExceptionHandler({
    NoHandlerFoundException.class,
    NoResourceFoundException.class,
    HttpRequestMethodNotSupportedException.class,
    HttpMediaTypeNotSupportedException.class,
    HttpMediaTypeNotAcceptableException.class
  })
  Object unhandled(Exception e, HttpServletRequest request) {
    var known = (ErrorResponse) e;
    if (request.getRequestURI().startsWith("/api/")) return api.known(known);
    return ErrorFallback.page(HttpStatus.valueOf(known.getStatusCode().value()));
  }
}
