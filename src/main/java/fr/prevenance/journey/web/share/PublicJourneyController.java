package fr.prevenance.journey.web.share;

import fr.prevenance.Refused;
import fr.prevenance.journey.share.ShareDesk;
import fr.prevenance.journey.share.ShareId;
import fr.prevenance.platform.PublicPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A shared map: no account, no cookie, kept by nobody on the way. */
@Controller
class PublicJourneyController {

  private final ShareDesk desk;
  private final PublicJourneys journeys;

  PublicJourneyController(ShareDesk desk, PublicJourneys journeys) {
    this.desk = desk;
    this.journeys = journeys;
  }

  @GetMapping("/j/{code}")
  String show(
      HttpServletRequest request, HttpServletResponse response, Locale language, Model model) {
    hide(response);
    if (!(request.getAttribute(PublicPath.TARGET) instanceof UUID id)) throw Refused.notFound();
    model.addAttribute("page", journeys.read(desk.shown(new ShareId(id)), language));
    return "journey/share/open";
  }

  /** Whatever was there, a reader only learns that the link shows nothing now. */
  @ExceptionHandler
  ModelAndView closed(Refused refused, HttpServletResponse response) {
    hide(response);
    var page = new ModelAndView("journey/share/closed");
    page.setStatus(HttpStatus.valueOf(refused.kind().status()));
    return page;
  }

  private static void hide(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
  }
}
