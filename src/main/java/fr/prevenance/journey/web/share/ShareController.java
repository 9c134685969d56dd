package fr.prevenance.journey.web.share;

import fr.prevenance.Refused;
import fr.prevenance.journey.share.Share;
import fr.prevenance.journey.share.ShareDesk;
import fr.prevenance.journey.share.ShareId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The links to a map: given, taken back. */
@Controller("journeyShareController")
@RequestMapping("/journeys/{key}/share")
class ShareController {

  private final SharePages pages;
  private final ShareDesk desk;

  ShareController(SharePages pages, ShareDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping
  String show(@PathVariable String key, Viewer viewer, Model model) {
    model.addAttribute("page", pages.page(viewer, key, null));
    return "journey/share/show";
  }

  @PostMapping
  String give(
      @PathVariable String key,
      Viewer viewer,
      @ModelAttribute("form") ShareForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes then) {
    try {
      Share unused = desk.give(viewer, key, form.day(), form.isQuoted());
      return done(key, "mapview.share.done", then);
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
      response.setStatus(refused.kind().status());
      model.addAttribute("page", pages.page(viewer, key, Form.refused(errors, refused)));
      return "journey/share/show";
    }
  }

  @PostMapping("/{id}/revocation")
  String revoke(
      @PathVariable String key, @PathVariable ShareId id, Viewer viewer, RedirectAttributes then) {
    desk.revoke(viewer, key, id);
    then.addFlashAttribute("undo", "/journeys/" + key + "/share/" + id.value() + "/restoration");
    return done(key, "mapview.share.revoked.done", then);
  }

  @PostMapping("/{id}/restoration")
  String restore(
      @PathVariable String key, @PathVariable ShareId id, Viewer viewer, RedirectAttributes then) {
    desk.restore(viewer, key, id);
    return done(key, "mapview.share.restored.done", then);
  }

  private static String done(String key, String message, RedirectAttributes then) {
    then.addFlashAttribute("done", Words.t(message));
    return "redirect:/journeys/" + key + "/share";
  }
}
