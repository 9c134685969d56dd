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

  /** Leaves room to say that it is a copy. */
  private static final int LONGEST = 180;

  private final StakeholderDesk desk;
  private final StakeholderEditDesk edits;
  private final CartographyViews views;

  CartographyLifeController(
      StakeholderDesk desk, StakeholderEditDesk edits, CartographyViews views) {
    this.desk = desk;
    this.edits = edits;
    this.views = views;
  }

  @PostMapping("/title")
  ModelAndView rename(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String title,
      RedirectAttributes then) {
    try {
      return CartographyViews.done(edits.change(viewer, key, null, new Retitle(title)), "", then);
    } catch (Refused refused) {
      Form form = Typed.refused(new NewForm(title, ""), refused);
      return views.show(viewer, key, Asked.titling(form), refused.kind().status());
    }
  }

  @PostMapping("/undo")
  ModelAndView undo(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    return views.tried(
        viewer, key, () -> turned("stakeholder.undone", edits.undo(viewer, key), then));
  }

  @PostMapping("/redo")
  ModelAndView redo(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    return views.tried(
        viewer, key, () -> turned("stakeholder.redone", edits.redo(viewer, key), then));
  }

  @PostMapping("/copy")
  String copy(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    viewer.mustWrite();
    String title = desk.get(key).title();
    String shortened = title.substring(0, Math.min(title.length(), LONGEST));
    Cartography copy = desk.duplicate(viewer, key, Words.t("stakeholder.copy-of", shortened));
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

  private static ModelAndView turned(
      String message, StakeholderEditDesk.Done done, RedirectAttributes then) {
    then.addFlashAttribute("done", Words.t(message, CartographyPages.said(done.saying())));
    return new ModelAndView("redirect:" + CartographyPages.path(done.cartography().key()));
  }
}
