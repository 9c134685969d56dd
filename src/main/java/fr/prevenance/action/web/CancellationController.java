package fr.prevenance.action.web;

import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.web.StepForms.CancellationForm;
import fr.prevenance.action.web.Steps.Step;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
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

/** Gives an action up, and takes it up again where it stood. */
@Controller
@RequestMapping("/actions/{number:\\d{1,9}}")
class CancellationController {

  private final ActionDesk desk;
  private final Steps steps;

  CancellationController(ActionDesk desk, Steps steps) {
    this.desk = desk;
    this.steps = steps;
  }

  @GetMapping("/cancellation")
  ModelAndView ask(Viewer viewer, @PathVariable int number) {
    return steps.ask(
        viewer, desk.get(viewer, number), Step.CANCELLATION, new CancellationForm(null));
  }

  @PostMapping("/cancellation")
  ModelAndView cancel(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") CancellationForm form,
      BindingResult typed,
      RedirectAttributes then) {
    Action action = desk.get(viewer, number);
    return steps.take(
        viewer,
        action,
        Step.CANCELLATION,
        typed,
        then,
        () -> {
          desk.cancel(viewer, action.id(), Objects.requireNonNullElse(form.reason(), ""));
          then.addFlashAttribute("undo", "/actions/" + number + "/restoration");
        });
  }

  @PostMapping("/restoration")
  String restore(Viewer viewer, @PathVariable int number, RedirectAttributes then) {
    desk.restore(viewer, desk.get(viewer, number).id());
    then.addFlashAttribute("done", Words.t("action.done.restored"));
    return "redirect:/actions/" + number;
  }
}
