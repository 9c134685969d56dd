package fr.prevenance.action.web;

import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.Verdict;
import fr.prevenance.action.VerificationDesk;
import fr.prevenance.action.web.StepForms.VerdictForm;
import fr.prevenance.action.web.Steps.Step;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person judges whether the action worked. */
@Controller
@RequestMapping("/actions/{number:\\d{1,9}}/verdict")
class VerdictController {

  private final ActionDesk desk;
  private final VerificationDesk verdicts;
  private final Steps steps;

  VerdictController(ActionDesk desk, VerificationDesk verdicts, Steps steps) {
    this.desk = desk;
    this.verdicts = verdicts;
    this.steps = steps;
  }

  @GetMapping
  ModelAndView ask(Viewer viewer, @PathVariable int number) {
    return steps.ask(
        viewer, desk.get(viewer, number), Step.VERDICT, new VerdictForm(null, null, null));
  }

  @PostMapping
  ModelAndView judge(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") VerdictForm form,
      BindingResult typed,
      RedirectAttributes then) {
    Action action = desk.get(viewer, number);
    return steps.take(
        viewer,
        action,
        Step.VERDICT,
        typed,
        then,
        () -> verdicts.verify(viewer, action.id(), finding(form)));
  }

  private static VerificationDesk.Finding finding(VerdictForm form) {
    String kind = Typed.text(form.kind());
    return new VerificationDesk.Finding(
        kind == null ? null : Verdict.Kind.valueOf(kind), form.evidence(), Typed.text(form.note()));
  }
}
