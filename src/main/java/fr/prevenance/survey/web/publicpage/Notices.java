package fr.prevenance.survey.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What a respondent reads instead of a survey: in plain words, without a way into the house. */
@ControllerAdvice(basePackageClasses = Notices.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Notices {

  @ExceptionHandler
  ModelAndView refused(Refused refused, HttpServletResponse response) {
    HttpStatus status = HttpStatus.valueOf(refused.kind().status());
    return status == HttpStatus.NOT_FOUND
        ? notice(response, status, "respondent.absent")
        : notice(response, status, refused.key(), refused.arguments().toArray());
  }

  @ExceptionHandler
  ModelAndView absent(
      MethodArgumentTypeMismatchException wrongAddress, HttpServletResponse response) {
    return notice(response, HttpStatus.NOT_FOUND, "respondent.absent");
  }

  /** The container reads a form when it is first asked for a field, and refuses it then. */
  @ExceptionHandler
  ModelAndView unreadable(InvalidParameterException form, HttpServletResponse response) {
    return form.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
        ? notice(response, HttpStatus.CONTENT_TOO_LARGE, "respondent.too-large")
        : notice(response, HttpStatus.BAD_REQUEST, "respondent.unreadable");
  }

  private static ModelAndView notice(
      HttpServletResponse response, HttpStatus status, String key, Object... arguments) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var page = new ModelAndView("survey/publicpage/notice", "text", Words.t(key, arguments));
    page.setStatus(status);
    return page;
  }
}
