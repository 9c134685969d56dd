package fr.prevenance.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last resort: errors that no controller had a chance to explain. */
@Controller
class ErrorFallback implements ErrorController {

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request) {
    HttpStatus status = status(request);
    return ErrorPages.page(status, Words.t(status.is5xxServerError() ? "shared.error.failure" : "refused.not-found"));
  }

  @RequestMapping("/error")
  ResponseEntity<?> other(HttpServletRequest request) {
    HttpStatus status = status(request);
    var problem = org.springframework.http.ProblemDetail.forStatusAndDetail(
        status, Words.t(status.is5xxServerError() ? "shared.error.failure" : "refused.not-found"));
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status;
  }
}
