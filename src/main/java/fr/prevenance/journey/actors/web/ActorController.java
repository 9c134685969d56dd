package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.journey.actors.DropActor;
import fr.prevenance.journey.actors.PlaceActor;
import fr.prevenance.journey.actors.PutActor;
import fr.prevenance.journey.actors.StakeholderEdit;
import fr.prevenance.journey.actors.StakeholderEditDesk;
import fr.prevenance.journey.actors.StepActor;
import fr.prevenance.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds, changes, moves and takes away actors. */
@Controller
@RequestMapping("/stakeholders/{key}/actors")
class ActorController {

  private final StakeholderEditDesk edits;
  private final CartographyViews views;

  ActorController(StakeholderEditDesk edits, CartographyViews views) {
    this.edits = edits;
    this.views = views;
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer, @PathVariable String key, @ModelAttribute("form") ActorForm form, RedirectAttributes then) {
    try {
      var done = edits.change(viewer, key, null, new PutActor(form.draft(null)));
      int circle = done.cartography().map().actors().getLast().circle();
      return CartographyViews.done(done, "?circle=" + circle + "#sk-new", then);
    } catch (Refused refused) {
      return views.show(viewer, key, Asked.adding(Typed.refused(form, refused)), refused.kind().status());
    }
  }

  @PostMapping("/{actor}")
  ModelAndView change(
      Viewer viewer, @PathVariable String key, @PathVariable String actor, @ModelAttribute("form") ActorForm form,
      RedirectAttributes then) {
    try {
      var edit = new PutActor(form.draft(actor));
      return CartographyViews.done(edits.change(viewer, key, Typed.revision(form.revision()), edit), at(actor), then);
    } catch (Refused refused) {
      return views.show(viewer, key, Asked.changing(actor, Typed.refused(form, refused)), refused.kind().status());
    }
  }

  /** By one step, from a button; or to a place on a circle, from the drawing. */
  @PostMapping("/{actor}/place")
  ModelAndView move(
      Viewer viewer, @PathVariable String key, @PathVariable String actor,
      @RequestParam(required = false) StepActor.@Nullable Step step,
      @RequestParam(defaultValue = "1") int circle, @RequestParam(defaultValue = "-1") int place, RedirectAttributes then) {
    StakeholderEdit edit = step == null ? new PlaceActor(actor, circle, place) : new StepActor(actor, step);
    return CartographyViews.done(edits.change(viewer, key, null, edit), at(actor), then);
  }

  @PostMapping("/{actor}/removal")
  ModelAndView drop(Viewer viewer, @PathVariable String key, @PathVariable String actor, RedirectAttributes then) {
    return CartographyViews.done(edits.change(viewer, key, null, new DropActor(actor)), "", then);
  }

  private static String at(String actor) {
    return "?actor=" + actor;
  }
}
