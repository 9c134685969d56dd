package fr.prevenance.promise.partner.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.PublicUrl;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.partner.PartnerAccess;
import fr.prevenance.promise.partner.PartnerAccessDesk;
import fr.prevenance.promise.web.draft.Forms;
import fr.prevenance.promise.web.draft.Frames;
import fr.prevenance.promise.web.draft.Typed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The addresses of a partner's charter, seen from inside: given, revoked. */
@Controller
@RequestMapping("/promise/charters/{key}/partner")
class AccessController {

  private final CharterDesk charters;
  private final PartnerAccessDesk desk;
  private final Frames frames;
  private final PublicUrl urls;

  AccessController(CharterDesk charters, PartnerAccessDesk desk, Frames frames, PublicUrl urls) {
    this.charters = charters;
    this.desk = desk;
    this.frames = frames;
    this.urls = urls;
  }

  @GetMapping
  ModelAndView list(Viewer viewer, @PathVariable String key) {
    Charter charter = frames.writable(viewer, key);
    String inThreeMonths = charters.today(charter).plusMonths(3).toString();
    return view(viewer, charter, Form.of(new AccessForm("", inThreeMonths)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView give(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") AccessForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    try {
      var typed = new Typed();
      LocalDate day = typed.requiredDay("expiresOn", form.expiresOn());
      typed.refuse();
      PartnerAccess given = desk.give(viewer, key, form.holder(), day);
      then.addFlashAttribute("done", Words.t("promise.partner.given", given.holder()));
      return back(charter);
    } catch (Refused refused) {
      var status = HttpStatusCode.valueOf(refused.kind().status());
      return view(viewer, charter, Forms.refused(errors, refused), status);
    }
  }

  @PostMapping("/{access}/revocation")
  ModelAndView revoke(
      Viewer viewer, @PathVariable String key, @PathVariable UUID access, RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    PartnerAccess revoked = desk.revoke(viewer, key, access);
    then.addFlashAttribute("done", Words.t("promise.partner.revoked", revoked.holder()));
    then.addFlashAttribute(
        "undo", "/promise/charters/" + charter.key() + "/partner/" + access + "/restoration");
    return back(charter);
  }

  @PostMapping("/{access}/restoration")
  ModelAndView restore(
      Viewer viewer, @PathVariable String key, @PathVariable UUID access, RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    PartnerAccess restored = desk.restore(viewer, key, access);
    then.addFlashAttribute("done", Words.t("promise.partner.restored", restored.holder()));
    return back(charter);
  }

  private ModelAndView view(Viewer viewer, Charter charter, Form form, HttpStatusCode status) {
    LocalDate today = charters.today(charter);
    var page =
        new AccessesPage(
            frames.of(viewer, charter, charters.history(charter.id()).reference(today)),
            Objects.requireNonNullElse(charter.cover().partner(), ""),
            desk.of(viewer, charter.key()).stream().map(one -> line(viewer, one, today)).toList(),
            form,
            today.toString());
    var view = new ModelAndView("promise/partner/list").addObject("page", page);
    view.setStatus(status);
    return view;
  }

  private AccessesPage.Line line(Viewer viewer, PartnerAccess one, LocalDate today) {
    PartnerAccess.State state = one.on(today);
    var zone = viewer.units().zoneOf(viewer.top());
    return new AccessesPage.Line(
        one.id().toString(),
        one.holder(),
        Words.t("promise.partner.state." + state, Dates.date(one.expiresOn())),
        state,
        Words.t(
            "promise.partner.given-by",
            one.given().by(),
            Dates.date(one.given().at().atZone(zone).toLocalDate())),
        state == PartnerAccess.State.OPEN ? urls.of(one.path()) : "");
  }

  private static ModelAndView back(Charter charter) {
    return new ModelAndView("redirect:/promise/charters/" + charter.key() + "/partner");
  }
}
