package fr.prevenance.journey.web.map;

import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A map as it is lived. */
@Controller
class LiveMapController {

  private final JourneyDesk desk;
  private final LiveMapPages pages;

  LiveMapController(JourneyDesk desk, LiveMapPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/journeys/{key}")
  String show(@PathVariable String key, Viewer viewer, Perspective seen, Model model) {
    model.addAttribute("page", pages.page(Sight.of(viewer, seen, desk.get(viewer, key))));
    return "journey/map/show";
  }
}
