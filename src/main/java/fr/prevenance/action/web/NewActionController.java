package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.ActionWish;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files a new action, decided with its verification or kept as a draft. */
@Controller
class NewActionController {

  private final ActionDesk desk;
  private final FormPages pages;
  private final Suggestion suggestion;

  NewActionController(ActionDesk desk, FormPages pages, Suggestion suggestion) {
    this.desk = desk;
    this.pages = pages;
    this.suggestion = suggestion;
  }

  @GetMapping("/actions/new")
  String fresh(
      Viewer viewer,
      Perspective perspective,
      @ModelAttribute("from") Suggestion.Source from,
      @ModelAttribute("form") ActionForm typed,
      Model model) {
    viewer.mustWrite();
    ActionForm form = typed.title() == null ? suggestion.of(from, perspective) : typed;
    return shown(viewer, form, Form.of(form), model);
  }

  @PostMapping("/actions")
  String create(
      Viewer viewer,
      @ModelAttribute("form") ActionForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    try {
      var typed = new Typed();
      ActionWish wish = form.wish(typed);
      Refused.together(typed::refuse, () -> desk.check(viewer, wish));
      Action action = desk.create(viewer, wish);
      next.addFlashAttribute(
          "done",
          Words.t(form.isDraft() ? "action.done.draft" : "action.done.decided", action.number()));
      return "redirect:/actions/" + action.number();
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      return shown(viewer, form, Forms.refused(errors, form, refused), model);
    }
  }

  private String shown(Viewer viewer, ActionForm values, Form form, Model model) {
    model.addAttribute("page", pages.blank(viewer, form, values.trial(), values.unitKey()));
    return "action/new";
  }
}
