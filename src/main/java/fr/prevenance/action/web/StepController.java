package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.ActionWish;
import fr.prevenance.action.Status;
import fr.prevenance.action.StepDesk;
import fr.prevenance.action.VerificationDraft;
import fr.prevenance.action.web.Steps.Step;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves an action on: its progress and its dates, and the decision of a draft. */
@Controller
@RequestMapping("/actions/{number:\\d{1,9}}")
class StepController {

  private final ActionDesk desk;
  private final StepDesk moves;
  private final Steps steps;
  private final Suggestion suggestion;

  StepController(ActionDesk desk, StepDesk moves, Steps steps, Suggestion suggestion) {
    this.desk = desk;
    this.moves = moves;
    this.steps = steps;
    this.suggestion = suggestion;
  }

  @GetMapping("/progress")
  ModelAndView progress(Viewer viewer, @PathVariable int number) {
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
    return steps.ask(viewer, action, Step.PROGRESS, form);
  }

  @PostMapping("/progress")
  ModelAndView update(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") StepForms.ProgressForm form,
      BindingResult typed,
      RedirectAttributes then) {
    Action action = desk.get(viewer, number);
    return steps.take(
        viewer,
        action,
        Step.PROGRESS,
        typed,
        then,
        () -> offerUndo(then, number, moves.take(viewer, action.id(), form.wish())));
  }

  private static void offerUndo(RedirectAttributes then, int number, StepDesk.Taken taken) {
    if (taken.step() == null) return;
    then.addFlashAttribute("undo", "/actions/" + number + "/progress/" + taken.step() + "/undoing");
  }

  @GetMapping("/decision")
  ModelAndView decision(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") TrialForm typed,
      Perspective perspective) {
    Action action = desk.get(viewer, number);
    TrialForm form =
        typed.how() == null
            ? suggestion
                .of(new Suggestion.Source(null, null, null, null, null, null), perspective)
                .trial()
            : typed;
    return steps.ask(viewer, action, Step.DECISION, form);
  }

  @PostMapping("/decision")
  ModelAndView decide(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") TrialForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Action action = desk.get(viewer, number);
    return steps.take(
        viewer,
        action,
        Step.DECISION,
        errors,
        then,
        () -> {
          var typed = new Typed();
          var draft = form.draft(typed, viewer.units().get(action.matter().unit()).key());
          Refused.together(typed::refuse, () -> desk.check(viewer, action, draft));
          desk.change(viewer, action.id(), decided(draft));
        });
  }

  private static ActionWish decided(VerificationDraft verification) {
    return new ActionWish(
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
        verification,
        Status.OPEN,
        null,
        null);
  }
}
