package fr.prevenance.promise.web.cover;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.web.draft.Forms;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The charters as a list, and one more. */
@Controller
class ChartersController {

  private final ChartersPages pages;
  private final Beginnings beginnings;

  ChartersController(ChartersPages pages, Beginnings beginnings) {
    this.pages = pages;
    this.beginnings = beginnings;
  }

  @GetMapping("/promise/charters")
  String list(Viewer viewer, Model model) {
    model.addAttribute("page", pages.list(viewer));
    return "promise/charters/list";
  }

  @GetMapping("/promise/charters/new")
  ModelAndView fresh(Viewer viewer, Locale locale, @ModelAttribute("form") CoverForm typed) {
    viewer.mustWrite();
    CoverForm form =
        new CoverForm(
            typed.title(),
            typed.kind(),
            "",
            "",
            locale.getLanguage(),
            "",
            typed.unit(),
            typed.parent(),
            typed.model(),
            typed.template(),
            null,
            null);
    return view(viewer, form, Form.of(form), HttpStatusCode.valueOf(200));
  }

  @PostMapping("/promise/charters")
  ModelAndView create(
      Viewer viewer,
      @ModelAttribute("form") CoverForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustWrite();
    try {
      Charter charter = beginnings.open(viewer, form);
      then.addFlashAttribute("done", Words.t("promise.created", charter.title()));
      return new ModelAndView("redirect:/promise/charters/" + charter.key() + "/draft");
    } catch (Refused refused) {
      return view(
          viewer,
          form,
          Forms.refused(errors, refused),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  private ModelAndView view(Viewer viewer, CoverForm values, Form form, HttpStatusCode status) {
    var view =
        new ModelAndView("promise/charters/new")
            .addObject("page", pages.fresh(viewer, values, form));
    view.setStatus(status);
    return view;
  }
}
