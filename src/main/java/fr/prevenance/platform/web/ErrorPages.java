package fr.prevenance.platform.web;

import fr.prevenance.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a person reads when a page cannot be shown: what happened, and where to go from there. */
@ControllerAdvice(annotations = Controller.class)
class ErrorPages {

  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

  @ExceptionHandler
  ModelAndView refused(Refused refused) {
    HttpStatus status = HttpStatus.valueOf(refused.kind().status());
    return page(status, Words.t(refused.key(), refused.arguments().toArray()));
  }

  @ExceptionHandler
  ModelAndView absent(NoResourceFoundException e) {
    return page(HttpStatus.NOT_FOUND, Words.t("refused.not-found"));
  }

  /** An address whose id is none leads nowhere. */
  @ExceptionHandler
  ModelAndView noSuchId(MethodArgumentTypeMismatchException e) {
    return page(HttpStatus.NOT_FOUND, Words.t("refused.not-found"));
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException e) {
    return page(HttpStatus.CONTENT_TOO_LARGE, Words.t("api.too-large"));
  }

  @ExceptionHandler
  ModelAndView other(Exception e, HttpServletResponse response) throws Exception {
    if (e instanceof org.springframework.web.ErrorResponse
        || e instanceof org.springframework.security.access.AccessDeniedException) throw e;
    log.error("A page failed", e);
    return page(HttpStatus.INTERNAL_SERVER_ERROR, Words.t("shared.error.failure"));
  }

  static ModelAndView page(HttpStatus status, String text) {
    var page = new ModelAndView("shared/error");
    page.setStatus(status);
    page.addObject("status", status.value());
    page.addObject("text", text);
    return page;
  }
}
