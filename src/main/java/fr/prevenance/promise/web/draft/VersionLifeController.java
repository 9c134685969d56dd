package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.VersionDesk;
import java.time.LocalDate;
import java.util.function.Supplier;
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

/** Leads a version from its draft to the day it holds. */
@Controller
@RequestMapping("/promise/charters/{key}")
class VersionLifeController {

  private final Frames frames;
  private final Rooms rooms;
  private final VersionDesk desk;

  VersionLifeController(Frames frames, Rooms rooms, VersionDesk desk) {
    this.frames = frames;
    this.rooms = rooms;
    this.desk = desk;
  }

  @PostMapping("/drafts")
  ModelAndView open(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") LifeForm form,
      BindingResult errors,
      RedirectAttributes then) {
    return led(
        viewer,
        key,
        errors,
        then,
        () -> Words.t("promise.life.opened", desk.open(viewer, key).number()));
  }

  @PostMapping("/validation")
  ModelAndView validate(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") LifeForm form,
      BindingResult errors,
      RedirectAttributes then) {
    return led(
        viewer,
        key,
        errors,
        then,
        () -> Words.t("promise.life.validated", desk.validate(viewer, key).number()));
  }

  @PostMapping("/reopening")
  ModelAndView reopen(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") LifeForm form,
      BindingResult errors,
      RedirectAttributes then) {
    return led(
        viewer,
        key,
        errors,
        then,
        () -> Words.t("promise.life.reopened", desk.reopen(viewer, key).number()));
  }

  @PostMapping("/publication")
  ModelAndView publish(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") LifeForm form,
      BindingResult errors,
      RedirectAttributes then) {
    return led(
        viewer,
        key,
        errors,
        then,
        () -> {
          var typed = new Typed();
          LocalDate day = typed.requiredDay("effectiveFrom", form.effectiveFrom());
          typed.refuse();
          return Words.t(
              "promise.life.published", desk.publish(viewer, key, day).number(), Dates.date(day));
        });
  }

  @GetMapping("/abandonment")
  ModelAndView ask(Viewer viewer, @PathVariable String key) {
    Charter charter = frames.writable(viewer, key);
    return new ModelAndView("promise/draft/abandon")
        .addObject("title", charter.title())
        .addObject("key", charter.key());
  }

  @PostMapping("/abandonment")
  ModelAndView abandon(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") LifeForm form,
      BindingResult errors,
      RedirectAttributes then) {
    return led(
        viewer,
        key,
        errors,
        then,
        () -> {
          desk.abandon(viewer, key);
          return Words.t("promise.life.abandoned");
        });
  }

  private ModelAndView led(
      Viewer viewer,
      String key,
      BindingResult errors,
      RedirectAttributes then,
      Supplier<String> step) {
    Charter charter = frames.writable(viewer, key);
    try {
      then.addFlashAttribute("done", step.get());
      return new ModelAndView("redirect:/promise/charters/" + charter.key() + "/draft");
    } catch (Refused refused) {
      return rooms.draft(
          viewer,
          key,
          DraftPages.Sent.life(Forms.refused(errors, Lacks.gathered(refused))),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }
}
