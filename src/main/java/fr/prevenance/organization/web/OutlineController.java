package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitOutline;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many units at once, typed or pasted: the third step of the first run, useful later too. */
@Controller
@RequestMapping("/settings/outline")
class OutlineController {

  private final UnitDesk desk;

  OutlineController(UnitDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView show(Viewer viewer, @ModelAttribute("form") OutlineForm form) {
    viewer.mustAdminister();
    return Pages.show(template(form), SetupPage.of(3, Form.of(form)));
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer,
      @ModelAttribute("form") OutlineForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustAdminister();
    try {
      int added = desk.add(UnitOutline.read(form.units() == null ? "" : form.units()));
      then.addFlashAttribute("done", Words.plural("organization.outline.done", added));
      return new ModelAndView(form.isFirst() ? "redirect:/" : "redirect:/settings/units");
    } catch (Refused refused) {
      return Pages.again(template(form), SetupPage.of(3, Form.refused(errors, refused)), refused);
    }
  }

  private static String template(OutlineForm form) {
    return form.isFirst() ? "setup/units" : "outline";
  }
}
