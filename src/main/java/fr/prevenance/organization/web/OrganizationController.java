package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/organization")
class OrganizationController {

  private final OrganizationDesk desk;

  OrganizationController(OrganizationDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView show(Viewer viewer) {
    viewer.mustAdminister();
    var now = viewer.organization();
    return Pages.show(
        "organization",
        OrganizationPage.of(
            Form.of(new OrganizationForm(now.name(), now.language(), now.timeZone().getId()))));
  }

  @PostMapping
  ModelAndView change(
      Viewer viewer,
      @ModelAttribute("form") OrganizationForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustAdminister();
    try {
      desk.change(
          viewer,
          SetupForm.text(form.name()),
          SetupForm.text(form.language()),
          SetupForm.text(form.timeZone()));
      return Pages.done(then, "/settings/organization", "organization.changed");
    } catch (Refused refused) {
      return Pages.again(
          "organization", OrganizationPage.of(Form.refused(errors, refused)), refused);
    }
  }
}
