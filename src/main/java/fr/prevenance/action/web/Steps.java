package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form that moves an action on: asked, then taken, or asked again with what was refused. */
@Component
class Steps {

  enum Step {
    PROGRESS("updated"),
    DECISION("decided"),
    VERDICT("judged"),
    CANCELLATION("cancelled"),
    REOPENING("reopened");

    private final String done;

    Step(String done) {
      this.done = done;
    }

    String view() {
      return "action/" + name().toLowerCase(Locale.ROOT);
    }

    String done(int number) {
      return Words.t("action.done." + done, number);
    }
  }

  private final FormPages pages;

  Steps(FormPages pages) {
    this.pages = pages;
  }

  ModelAndView ask(Viewer viewer, Action action, Step step, Record form) {
    return page(viewer, action, step, form, Form.of(form));
  }

  ModelAndView take(
      Viewer viewer,
      Action action,
      Step step,
      BindingResult typed,
      RedirectAttributes then,
      Runnable work) {
    try {
      work.run();
      then.addFlashAttribute("done", step.done(action.number()));
      return new ModelAndView("redirect:/actions/" + action.number());
    } catch (Refused refused) {
      Record form = (Record) Objects.requireNonNull(typed.getTarget());
      ModelAndView again = page(viewer, action, step, form, Forms.refused(typed, form, refused));
      again.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
      return again;
    }
  }

  private ModelAndView page(Viewer viewer, Action action, Step step, Record typed, Form form) {
    TrialForm trial = typed instanceof TrialForm one ? one : null;
    return new ModelAndView(step.view(), "page", pages.of(viewer, action, form, trial));
  }
}
