package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.journey.actors.Cartography;
import fr.prevenance.journey.actors.Retitle;
import fr.prevenance.journey.actors.StakeholderDesk;
import fr.prevenance.journey.actors.StakeholderEditDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Renames, copies, puts away and brings back; takes back the last change. */
@Controller
@RequestMapping("/stakeholders/{key}")
class CartographyLifeController {

  private final StakeholderDesk desk;
  private final StakeholderEditDesk edits;
  private final CartographyViews views;

  CartographyLifeController(StakeholderDesk desk, StakeholderEditDesk edits, CartographyViews views) {
    this.desk = desk;
    this.edits = edits;
    this.views = views;
  }

  @PostMapping("/title")
  ModelAndView rename(Viewer viewer, @PathVariable String key, @RequestParam(defaultValue = "") String title, RedirectAttributes then) {
    try {
      return CartographyViews.done(edits.change(viewer, key, null, new Retitle(title)), "", then);
    } catch (Refused refused) {
      Form form = Typed.refused(new NewForm(title, ""), refused);
      return views.show(viewer, key, Asked.titling(form), refused.kind().status());
    }
  }

  @PostMapping("/undo")
  String undo(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    var done = edits.undo(viewer, key);
    then.addFlashAttribute("done", Words.t("stakeholder.undone", CartographyPages.said(done.saying())));
    return "redirect:" + CartographyPages.path(key);
  }

  @PostMapping("/copy")
  String copy(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    viewer.mustWrite();
    Cartography copy = desk.duplicate(viewer, key, Words.t("stakeholder.copy-of", desk.get(key).title()));
    then.addFlashAttribute("done", Words.t("stakeholder.copied", copy.title()));
    return "redirect:" + CartographyPages.path(copy.key());
  }

  @PostMapping("/archive")
  String archive(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    Cartography away = desk.archive(viewer, key);
    then.addFlashAttribute("done", Words.t("stakeholder.put-away", away.title()));
    then.addFlashAttribute("undo", CartographyPages.path(key) + "/restoration");
    return "redirect:/stakeholders";
  }

  @PostMapping("/restoration")
  String restore(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    Cartography back = desk.restore(viewer, key);
    then.addFlashAttribute("done", Words.t("stakeholder.restored", back.title()));
    return "redirect:" + CartographyPages.path(key);
  }
}
