package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Secrets;
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
@RequestMapping("/settings/people")
class PeopleController {

  private final PeopleDesk desk;

  PeopleController(PeopleDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView list(Viewer viewer) {
    viewer.mustAdminister();
    return Pages.show("people", PeoplePage.of(viewer, desk.all()));
  }

  @GetMapping("/new")
  ModelAndView ask(Viewer viewer) {
    viewer.mustAdminister();
    var form = new PersonForm("", "", "", Unit.ROOT_KEY, Role.EMPLOYEE.name(), "true");
    return Pages.show("person-new", PersonPage.of(viewer, null, Form.of(form)));
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer,
      @ModelAttribute("form") PersonForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustAdminister();
    String name = PersonForm.text(form.name());
    String email = PersonForm.text(form.email());
    try {
      Unit unit = viewer.unit(form.unit());
      if (!form.wantsAccount()) {
        EmployeeId unused =
            desk.add(
                name,
                email.isEmpty() ? null : email,
                form.titleOrNone(),
                unit.id(),
                form.roleOrReader());
        return Pages.done(then, "/settings/people", "organization.person.added", name);
      }
      String password = Secrets.code(14);
      EmployeeId unused =
          desk.welcome(
              new OrganizationDesk.Person(name, email, password, false),
              form.titleOrNone(),
              unit.id(),
              form.roleOrReader());
      return Pages.show("one-time", OneTimePage.password(name, password));
    } catch (Refused refused) {
      return Pages.again(
          "person-new", PersonPage.of(viewer, null, Form.refused(errors, refused)), refused);
    }
  }
}
