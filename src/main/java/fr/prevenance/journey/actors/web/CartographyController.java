package fr.prevenance.journey.actors.web;

import fr.prevenance.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One cartography: its circles, its matrix, its exchanges. */
@Controller
class CartographyController {

  private final CartographyViews views;

  CartographyController(CartographyViews views) {
    this.views = views;
  }

  @GetMapping("/stakeholders/{key}")
  ModelAndView show(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String view,
      @RequestParam(required = false) @Nullable String actor,
      @RequestParam(defaultValue = "") String circle) {
    @Nullable Integer next = circle.matches("[0-3]") ? Integer.valueOf(circle) : null;
    return views.show(viewer, key, Asked.view(view, actor == null || actor.isBlank() ? null : actor, next), 200);
  }
}
