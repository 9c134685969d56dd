package fr.prevenance.organization.web;

import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.security.SignInFailure;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

  private final OrganizationDesk organizations;

  SignInController(OrganizationDesk organizations) {
    this.organizations = organizations;
  }

  @GetMapping("/sign-in")
  String show(
      @RequestParam Map<String, String> query,
      @CookieValue(name = SignInFailure.EMAIL, defaultValue = "") String email,
      HttpServletRequest request,
      Model page) {
    if (organizations.isEmpty()) return "redirect:/setup";
    if (request.getRemoteUser() != null) return "redirect:/";
    page.addAttribute("failure", failure(query));
    page.addAttribute("email", email);
    page.addAttribute("out", query.containsKey("out"));
    return "organization/sign-in";
  }

  private static String failure(Map<String, String> query) {
    if (query.containsKey("demo")) return Words.t("organization.sign-in.demo");
    return query.containsKey("failed") ? Words.t("organization.sign-in.failed") : "";
  }
}
