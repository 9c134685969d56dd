package fr.prevenance.journey.web.versions;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.MapVersion;
import fr.prevenance.journey.VersionDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
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

/** Keeps a map as it is, compares, and brings an older one back. */
@Controller("journeyVersionsController")
@RequestMapping("/journeys/{key}/versions")
class VersionsController {

  private final JourneyDesk journeys;
  private final VersionDesk desk;
  private final VersionsPages pages;

  VersionsController(JourneyDesk journeys, VersionDesk desk, VersionsPages pages) {
    this.journeys = journeys;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    return view(viewer, journeys.get(viewer, key), from, to, Form.of(new KeepForm("")));
  }

  @PostMapping
  ModelAndView keep(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") KeepForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Journey journey = journeys.get(viewer, key);
    try {
      MapVersion kept = desk.keep(viewer, key, Objects.requireNonNullElse(form.name(), ""));
      then.addFlashAttribute("done", Words.t("mapeditor.version.done", kept.name()));
      return new ModelAndView("redirect:/journeys/" + journey.key() + "/versions");
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
      ModelAndView again = view(viewer, journey, "", "", Form.refused(errors, refused));
      again.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
      return again;
    }
  }

  @PostMapping("/{number:\\d{1,9}}/return")
  String bringBack(
      Viewer viewer, @PathVariable String key, @PathVariable int number, RedirectAttributes then) {
    MapVersion version = desk.get(journeys.get(viewer, key), number);
    Journey back = desk.bringBack(viewer, key, number);
    then.addFlashAttribute("done", Words.t("mapeditor.version.back", version.name()));
    then.addFlashAttribute("undo", "/journeys/" + back.key() + "/edit/undo");
    return "redirect:/journeys/" + back.key() + "/edit";
  }

  private ModelAndView view(Viewer viewer, Journey journey, String from, String to, Form form) {
    return new ModelAndView("journey/versions/show")
        .addObject("page", pages.page(viewer, journey, from, to, form));
  }
}
