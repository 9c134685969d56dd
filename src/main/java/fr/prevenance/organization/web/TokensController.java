package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/tokens")
class TokensController {

  private final TokenDesk desk;

  TokensController(TokenDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView list(Viewer viewer) {
    viewer.mustAdminister();
    return Pages.show("tokens", page(viewer, Form.of(new TokenForm("", List.of())), Set.of()));
  }

  @PostMapping
  ModelAndView give(Viewer viewer, @ModelAttribute("form") TokenForm form, BindingResult errors) {
    viewer.mustAdminister();
    String name = Objects.requireNonNullElse(form.name(), "");
    try {
      return Pages.show("one-time", OneTimePage.token(name, desk.give(name, form.chosen())));
    } catch (Refused refused) {
      var chosen = Set.copyOf(form.scopes() == null ? List.<String>of() : form.scopes());
      return Pages.again("tokens", page(viewer, Form.refused(errors, refused), chosen), refused);
    }
  }

  @GetMapping("/{id}/revocation")
  ModelAndView confirm(Viewer viewer, @PathVariable TokenId id) {
    viewer.mustAdminister();
    return Pages.show("revocation", named(id));
  }

  @PostMapping("/{id}/revocation")
  ModelAndView revoke(Viewer viewer, @PathVariable TokenId id, RedirectAttributes then) {
    viewer.mustAdminister();
    String name = named(id).name();
    desk.revoke(id);
    return Pages.done(then, "/settings/tokens", "organization.token.revoked", name);
  }

  private TokenDesk.Listed named(TokenId id) {
    return desk.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  private TokensPage page(Viewer viewer, Form form, Set<String> chosen) {
    return TokensPage.of(form, chosen, desk.all(), viewer.organization().timeZone());
  }
}
