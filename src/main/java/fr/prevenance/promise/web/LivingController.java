package fr.prevenance.promise.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.certificate.web.RenewalNote;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The charter as it lives: that of the viewed unit, or one by its name. */
@Controller
class LivingController {

  private final CharterDesk charters;
  private final LivingPages pages;
  private final RenewalNote renewals;

  LivingController(CharterDesk charters, LivingPages pages, RenewalNote renewals) {
    this.charters = charters;
    this.pages = pages;
    this.renewals = renewals;
  }

  @GetMapping("/promise")
  String nearest(
      Viewer viewer,
      Perspective seen,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String axis,
      Model model) {
    Optional<Charter> chosen = pages.chosen(viewer, seen);
    if (chosen.isPresent()) return shown(viewer, seen, chosen.get(), state, axis, model);
    model.addAttribute("writes", viewer.writes());
    return "promise/living/none";
  }

  @GetMapping("/promise/charters/{key}")
  String one(
      Viewer viewer,
      Perspective seen,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String axis,
      Model model) {
    return shown(viewer, seen, charters.get(viewer, key), state, axis, model);
  }

  /** The short address, as other pages know it. */
  @GetMapping("/promise/{key}")
  String brief(Viewer viewer, @PathVariable String key) {
    return "redirect:/promise/charters/" + charters.get(viewer, key).key();
  }

  private String shown(
      Viewer viewer,
      Perspective seen,
      Charter charter,
      @Nullable String state,
      @Nullable String axis,
      Model model) {
    model.addAttribute("page", pages.page(viewer, seen, charter, LivingFilter.of(state, axis)));
    model.addAttribute("renewal", renewals.of(viewer));
    return "promise/living/show";
  }
}
