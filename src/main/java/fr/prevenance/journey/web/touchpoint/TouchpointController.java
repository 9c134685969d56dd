package fr.prevenance.journey.web.touchpoint;

import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One contact: a page of its own, and what the drawer shows of it. */
@Controller
class TouchpointController {

  private final JourneyDesk desk;
  private final TouchpointPages pages;

  TouchpointController(JourneyDesk desk, TouchpointPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/journeys/{key}/touchpoints/{touchpoint}")
  String show(
      @PathVariable String key,
      @PathVariable String touchpoint,
      Viewer viewer,
      Perspective seen,
      Model model) {
    model.addAttribute(
        "page", pages.page(Sight.of(viewer, seen, desk.get(viewer, key)), touchpoint));
    return "journey/touchpoint/show";
  }
}
