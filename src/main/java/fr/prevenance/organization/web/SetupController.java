package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.platform.web.Form;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first run, in three steps, only while there is no organisation. */
@Controller
@RequestMapping("/setup")
class SetupController {

  private final OrganizationDesk organizations;

  SetupController(OrganizationDesk organizations) {
    this.organizations = organizations;
  }

  @GetMapping
  ModelAndView begin(Locale locale) {
    if (!organizations.isEmpty()) return new ModelAndView("redirect:/sign-in");
    return Pages.show("setup/organization", SetupPage.of(1, Form.of(SetupForm.empty(locale))));
  }

  @PostMapping
  ModelAndView organization(@ModelAttribute("form") SetupForm form, BindingResult errors) {
    mustBeFirst();
    try {
      form.checkOrganization();
      return Pages.show("setup/administrator", SetupPage.of(2, Form.of(errors)));
    } catch (Refused refused) {
      return Pages.again(
          "setup/organization", SetupPage.of(1, Form.refused(errors, refused)), refused);
    }
  }

  @PostMapping("/back")
  ModelAndView back(@ModelAttribute("form") SetupForm form, BindingResult errors) {
    mustBeFirst();
    return Pages.show("setup/organization", SetupPage.of(1, Form.of(errors)));
  }

  @PostMapping("/administrator")
  ModelAndView administrator(
      @ModelAttribute("form") SetupForm form, BindingResult errors, HttpServletRequest request)
      throws ServletException {
    mustBeFirst();
    try {
      form.checkOrganization();
      organizations.openFirst(form.opening());
    } catch (Refused refused) {
      return Pages.again(
          "setup/administrator", SetupPage.of(2, Form.refused(errors, refused)), refused);
    }
    request.login(SetupForm.text(form.email()).strip(), SetupForm.text(form.password()));
    return new ModelAndView("redirect:/settings/outline?first=true");
  }

  private void mustBeFirst() {
    if (!organizations.isEmpty()) throw Refused.notFound();
  }
}
