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
public class ErrorFallback implements ErrorController {

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request) {
    HttpStatus status = status(request);
    return request.getAttribute(UploadLimit.Excess.ATTRIBUTE) instanceof UploadLimit.Excess excess
        ? ErrorPages.page(
            status,
            Words.t(
                "shared.error.upload", Formats.whole(excess.sent()), Formats.whole(excess.limit())))
        : page(status);
  }

  @RequestMapping("/error")
  ResponseEntity<?> other(HttpServletRequest request) {
    HttpStatus status = status(request);
    var problem = org.springframework.http.ProblemDetail.forStatusAndDetail(status, text(status));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  public static ModelAndView page(HttpStatus status) {
    return ErrorPages.page(status, text(status));
  }

  static String text(HttpStatus status) {
    if (status.is5xxServerError()) return Words.t("shared.error.failure");
    String known = "shared.error." + status.value();
    return Words.t(Words.knows(known) ? known : "refused.not-found");
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status;
  }
}
