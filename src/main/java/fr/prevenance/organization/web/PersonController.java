package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/people/{id}")
class PersonController {

  private final PeopleDesk desk;

  PersonController(PeopleDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView show(Viewer viewer, @PathVariable EmployeeId id) {
    viewer.mustAdminister();
    return Pages.show("person", page(viewer, id, Form.of(new RolesForm(List.of(), "", ""))));
  }

  @PostMapping("/roles")
  ModelAndView roles(
      Viewer viewer,
      @PathVariable EmployeeId id,
      @ModelAttribute("form") RolesForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustAdminister();
    try {
      desk.changeRoles(viewer, id, form.wished(viewer));
      return Pages.done(
          then, "/settings/people", "organization.person.roles-changed", desk.get(id).name());
    } catch (Refused refused) {
      return Pages.again("person", page(viewer, id, Form.refused(errors, refused)), refused);
    }
  }

  @PostMapping("/account")
  ModelAndView account(
      Viewer viewer, @PathVariable EmployeeId id, @RequestParam(defaultValue = "") String email) {
    viewer.mustAdminister();
    try {
      return Pages.show(
          "one-time",
          OneTimePage.password(desk.get(id).name(), desk.openAccount(viewer, id, email)));
    } catch (Refused refused) {
      var errors =
          new org.springframework.validation.BeanPropertyBindingResult(
              new PersonForm("", email, "", "", "", ""), "form");
      return Pages.again("person", page(viewer, id, Form.refused(errors, refused)), refused);
    }
  }

  @PostMapping("/password")
  ModelAndView password(Viewer viewer, @PathVariable EmployeeId id) {
    viewer.mustAdminister();
    return Pages.show(
        "one-time", OneTimePage.password(desk.get(id).name(), desk.renewPassword(viewer, id)));
  }

  private PersonPage page(Viewer viewer, EmployeeId id, Form form) {
    return PersonPage.of(viewer, desk.get(id), form);
  }
}
