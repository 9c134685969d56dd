package fr.prevenance.promise.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.platform.PublicPath;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Language;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.partner.PartnerAccess;
import fr.prevenance.promise.partner.PartnerAccessDesk;
import fr.prevenance.promise.web.draft.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A partner at its charter: no account, an address that nobody guesses, and nothing kept on the
 * way.
 */
@Controller
@RequestMapping("/partner/{code}")
class PartnerController {

  private final PartnerAccessDesk desk;
  private final PartnerPages pages;

  PartnerController(PartnerAccessDesk desk, PartnerPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @ModelAttribute
  void keptByNobody(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
  }

  @GetMapping({"", "/signatures"})
  ModelAndView show(
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String lang) {
    Charter charter = desk.opened(access(request));
    return view(request, charter, code, lang, Form.of(new PartnerForm("", "", null)));
  }

  @PostMapping("/signatures")
  ModelAndView sign(
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String lang,
      @ModelAttribute("form") PartnerForm form,
      BindingResult errors) {
    UUID access = access(request);
    Charter charter = desk.opened(access);
    try {
      int read = Objects.requireNonNullElse(form.version(), 0);
      desk.sign(access, read, form.name(), form.title());
      String path = PartnerAccess.PREFIX + code + "?lang=" + pages.language(charter, lang);
      return new ModelAndView("redirect:" + path + "#signatures");
    } catch (Refused refused) {
      ModelAndView again = view(request, charter, code, lang, Forms.refused(errors, refused));
      again.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
      return again;
    }
  }

  /** Unknown, expired and taken back look the same from outside. */
  @ExceptionHandler
  ModelAndView closed(Refused refused, HttpServletResponse response) {
    keptByNobody(response);
    var page = new ModelAndView("promise/partner/closed");
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }

  private ModelAndView view(
      HttpServletRequest request, Charter charter, String code, String lang, Form form) {
    String language = pages.language(charter, lang);
    request.setAttribute(Language.OF_PAGE, PublicCharters.page(language));
    String path = PartnerAccess.PREFIX + code;
    return new ModelAndView("promise/partner/show")
        .addObject("page", pages.page(charter, path, language, form));
  }

  private static UUID access(HttpServletRequest request) {
    if (!(request.getAttribute(PublicPath.TARGET) instanceof UUID id)) throw Refused.notFound();
    return id;
  }
}
