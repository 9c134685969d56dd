package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/account")
class AccountController {

  private final PeopleDesk people;
  private final AccountSessions sessions;

  AccountController(PeopleDesk people, AccountSessions sessions) {
    this.people = people;
    this.sessions = sessions;
  }

  @GetMapping
  ModelAndView show(Viewer viewer, HttpServletRequest request) {
    return Pages.show("account", page(viewer, request, Form.of(fresh(viewer))));
  }

  @PostMapping("/name")
  ModelAndView rename(
      Viewer viewer,
      @ModelAttribute("form") AccountForm form,
      BindingResult errors,
      HttpServletRequest request,
      RedirectAttributes then) {
    try {
      people.rename(viewer, SetupForm.text(form.name()));
      return Pages.done(then, "/account", "organization.account.renamed");
    } catch (Refused refused) {
      return Pages.again("account", page(viewer, request, Form.refused(errors, refused)), refused);
    }
  }

  @PostMapping("/password")
  ModelAndView password(
      Viewer viewer,
      @ModelAttribute("form") AccountForm form,
      HttpServletRequest request,
      RedirectAttributes then) {
    try {
      people.changePassword(
          viewer, SetupForm.text(form.current()), SetupForm.text(form.password()));
      sessions.endOthers(email(request), here(request));
      return Pages.done(then, "/account", "organization.account.password-changed");
    } catch (Refused refused) {
      return Pages.again("account", page(viewer, request, again(viewer, refused)), refused);
    }
  }

  @PostMapping("/sessions")
  ModelAndView endOthers(HttpServletRequest request, RedirectAttributes then) {
    sessions.endOthers(email(request), here(request));
    return Pages.done(then, "/account", "organization.account.sessions-ended");
  }

  /** Nothing of what was typed comes back: they are passwords. */
  private static Form again(Viewer viewer, Refused refused) {
    return Form.refused(Form.of(fresh(viewer)).errors(), refused);
  }

  private static AccountForm fresh(Viewer viewer) {
    return new AccountForm(viewer.actor().name(), "", "");
  }

  private AccountPage page(Viewer viewer, HttpServletRequest request, Form form) {
    String email = email(request);
    return new AccountPage(
        form,
        viewer.actor().name(),
        email,
        sessions.of(email, here(request), viewer.organization().timeZone()));
  }

  private static String email(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getRemoteUser(), "");
  }

  private static String here(HttpServletRequest request) {
    return request.getSession().getId();
  }
}
