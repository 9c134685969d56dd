package fr.prevenance.promise.web.publicpage;

import fr.prevenance.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a reader finds at an address where nothing is published, without a way into the house. */
@ControllerAdvice(assignableTypes = {PublicCharterController.class, PublicPaperController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class AbsentPages {

  @ExceptionHandler
  ModelAndView refused(Refused refused, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var page = new ModelAndView("promise/publicpage/absent");
    page.setStatus(HttpStatus.valueOf(refused.kind().status()));
    return page;
  }
}
