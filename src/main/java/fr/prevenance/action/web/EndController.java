package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.Verdict;
import fr.prevenance.action.VerificationDesk;
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

/** Ends an action, or begins it anew: a person's verdict, a cancellation, a reopening. */
@Controller
@RequestMapping("/actions/{number:\\d{1,9}}")
class EndController {

  private final ActionDesk desk;
  private final VerificationDesk verdicts;
  private final FormPages pages;

  EndController(ActionDesk desk, VerificationDesk verdicts, FormPages pages) {
    this.desk = desk;
    this.verdicts = verdicts;
    this.pages = pages;
  }

  @GetMapping("/{step:verdict|cancellation|reopening}")
  String ask(Viewer viewer, @PathVariable int number, @PathVariable String step, Model model) {
    Action action = desk.get(viewer, number);
    Record blank =
        switch (step) {
          case "verdict" -> new StepForms.VerdictForm(null, null, null);
          case "cancellation" -> new StepForms.CancellationForm(null);
          default -> new StepForms.ReopeningForm(null, null, null);
        };
    model.addAttribute("page", pages.of(viewer, action, Form.of(blank), null));
    return "action/" + step;
  }

  @PostMapping("/verdict")
  String judge(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") StepForms.VerdictForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    Action action = desk.get(viewer, number);
    return done(
        viewer,
        action,
        form,
        errors,
        "verdict",
        model,
        next,
        response,
        "action.done.judged",
        () -> {
          Verdict.Kind kind =
              Typed.text(form.kind()) == null
                  ? null
                  : Verdict.Kind.valueOf(Objects.requireNonNull(form.kind()));
          verdicts.verify(
              viewer,
              action.id(),
              new VerificationDesk.Finding(kind, form.evidence(), Typed.text(form.note())));
        });
  }

  @PostMapping("/cancellation")
  String cancel(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") StepForms.CancellationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    Action action = desk.get(viewer, number);
    next.addFlashAttribute("undo", "/actions/" + number + "/restoration");
    return done(
        viewer,
        action,
        form,
        errors,
        "cancellation",
        model,
        next,
        response,
        "action.done.cancelled",
        () -> desk.cancel(viewer, action.id(), Objects.requireNonNullElse(form.reason(), "")));
  }

  @PostMapping("/restoration")
  String restore(Viewer viewer, @PathVariable int number, RedirectAttributes next) {
    desk.restore(viewer, desk.get(viewer, number).id());
    next.addFlashAttribute("done", Words.t("action.done.restored"));
    return "redirect:/actions/" + number;
  }

  @PostMapping("/reopening")
  String reopen(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") StepForms.ReopeningForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    Action action = desk.get(viewer, number);
    return done(
        viewer,
        action,
        form,
        errors,
        "reopening",
        model,
        next,
        response,
        "action.done.reopened",
        () -> {
          var typed = new Typed();
          var due = typed.requiredDay("dueOn", form.dueOn());
          var verify = typed.requiredDay("verifyOn", form.verifyOn());
          typed.refuse();
          desk.reopen(
              viewer, action.id(), due, verify, Objects.requireNonNullElse(form.reason(), ""));
        });
  }

  private String done(
      Viewer viewer,
      Action action,
      Record form,
      BindingResult errors,
      String step,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response,
      String message,
      Runnable work) {
    try {
      work.run();
      next.addFlashAttribute("done", Words.t(message, action.number()));
      return "redirect:/actions/" + action.number();
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      model.addAttribute(
          "page", pages.of(viewer, action, Forms.refused(errors, form, refused), null));
      return "action/" + step;
    }
  }
}
