package fr.prevenance.journey.web.priority;

import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where to act first on a map. */
@Controller
class PriorityController {

  private final JourneyDesk desk;
  private final PriorityPages pages;

  PriorityController(JourneyDesk desk, PriorityPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/journeys/{key}/priorities")
  String show(@PathVariable String key, Viewer viewer, Perspective seen, Model model) {
    model.addAttribute("page", pages.page(Sight.of(viewer, seen, desk.get(viewer, key))));
    return "journey/priorities/show";
  }
}
