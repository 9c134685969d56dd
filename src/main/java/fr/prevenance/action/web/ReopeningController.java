package fr.prevenance.action.web;

import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.web.StepForms.ReopeningForm;
import fr.prevenance.action.web.Steps.Step;
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

/** Begins an ended action anew, with new dates. */
@Controller
@RequestMapping("/actions/{number:\\d{1,9}}/reopening")
class ReopeningController {

  private final ActionDesk desk;
  private final Steps steps;

  ReopeningController(ActionDesk desk, Steps steps) {
    this.desk = desk;
    this.steps = steps;
  }

  @GetMapping
  ModelAndView ask(Viewer viewer, @PathVariable int number) {
    return steps.ask(
        viewer, desk.get(viewer, number), Step.REOPENING, new ReopeningForm(null, null, null));
  }

  @PostMapping
  ModelAndView reopen(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") ReopeningForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Action action = desk.get(viewer, number);
    return steps.take(
        viewer,
        action,
        Step.REOPENING,
        errors,
        then,
        () -> {
          var typed = new Typed();
          var due = typed.requiredDay("dueOn", form.dueOn(), "action.due.missing");
          var verify = typed.requiredDay("verifyOn", form.verifyOn(), "action.verify-on.missing");
          typed.refuse();
          desk.reopen(
              viewer, action.id(), due, verify, Objects.requireNonNullElse(form.reason(), ""));
        });
  }
}
