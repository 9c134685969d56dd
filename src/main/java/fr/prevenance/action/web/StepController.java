package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.ActionWish;
import fr.prevenance.action.Status;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves an action on: its progress and its dates, and the decision of a draft. */
@Controller
@RequestMapping("/actions/{number:\\d{1,9}}")
class StepController {

  private final ActionDesk desk;
  private final FormPages pages;
  private final Suggestion suggestion;

  StepController(ActionDesk desk, FormPages pages, Suggestion suggestion) {
    this.desk = desk;
    this.pages = pages;
    this.suggestion = suggestion;
  }

  @GetMapping("/progress")
  String progress(Viewer viewer, @PathVariable int number, Model model) {
    Action action = desk.get(viewer, number);
    var schedule = action.schedule();
    var verification = action.verification();
    var form =
        new StepForms.ProgressForm(
            String.valueOf(schedule.progress()),
            desk.today(action).toString(),
            null,
            Objects.toString(schedule.effectFrom(), ""),
            Objects.toString(schedule.dueOn(), ""),
            verification == null ? "" : verification.dueOn().toString(),
            null);
    return shown(viewer, action, Form.of(form), null, "action/progress", model);
  }

  @PostMapping("/progress")
  String update(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") StepForms.ProgressForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    Action action = desk.get(viewer, number);
    try {
      desk.change(viewer, action.id(), form.wish());
      next.addFlashAttribute("done", Words.t("action.done.updated"));
      return "redirect:/actions/" + number;
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      return shown(
          viewer, action, Forms.refused(errors, form, refused), null, "action/progress", model);
    }
  }

  @GetMapping("/decision")
  String decision(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") TrialForm typed,
      fr.prevenance.organization.Perspective perspective,
      Model model) {
    Action action = desk.get(viewer, number);
    TrialForm form =
        typed.how() == null
            ? suggestion
                .of(new Suggestion.Source(null, null, null, null, null, null), perspective)
                .trial()
            : typed;
    return shown(viewer, action, Form.of(form), form, "action/decision", model);
  }

  @PostMapping("/decision")
  String decide(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") TrialForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    Action action = desk.get(viewer, number);
    try {
      var typed = new Typed();
      var draft = form.draft(typed, viewer.units().get(action.matter().unit()).key());
      typed.refuse();
      desk.change(
          viewer,
          action.id(),
          new ActionWish(
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              draft,
              Status.OPEN,
              null,
              null));
      next.addFlashAttribute("done", Words.t("action.done.decided", number));
      return "redirect:/actions/" + number;
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      return shown(
          viewer, action, Forms.refused(errors, form, refused), form, "action/decision", model);
    }
  }

  private String shown(
      Viewer viewer,
      Action action,
      Form form,
      @org.jspecify.annotations.Nullable TrialForm trial,
      String view,
      Model model) {
    model.addAttribute("page", pages.of(viewer, action, form, trial));
    return view;
  }
}
