package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.journey.actors.DropTie;
import fr.prevenance.journey.actors.PutTie;
import fr.prevenance.journey.actors.StakeholderEditDesk;
import fr.prevenance.journey.actors.Tie;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ties actors and unties them, from the panel of one of them. */
@Controller
@RequestMapping("/stakeholders/{key}/actors/{actor}/links")
class TieController {

  private final StakeholderEditDesk edits;
  private final CartographyViews views;

  TieController(StakeholderEditDesk edits, CartographyViews views) {
    this.edits = edits;
    this.views = views;
  }

  @PostMapping
  ModelAndView put(
      Viewer viewer, @PathVariable String key, @PathVariable String actor, @ModelAttribute("form") TieForm form,
      RedirectAttributes then) {
    var typed = new TieForm(actor, form.to(), form.nature(), form.strength(), form.note(), form.revision());
    try {
      return CartographyViews.done(edits.change(viewer, key, null, new PutTie(typed.draft())), "?actor=" + actor, then);
    } catch (Refused refused) {
      return views.show(viewer, key, Asked.tying(actor, Typed.refused(typed, refused)), refused.kind().status());
    }
  }

  /** Also one that comes from the other end. */
  @PostMapping("/removal")
  ModelAndView drop(
      Viewer viewer, @PathVariable String key, @PathVariable String actor, @RequestParam String from,
      @RequestParam String to, @RequestParam Tie.Nature nature, RedirectAttributes then) {
    var edit = new DropTie(from, to, nature);
    return CartographyViews.done(edits.change(viewer, key, null, edit), "?actor=" + actor, then);
  }
}
