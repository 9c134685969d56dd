package fr.prevenance.promise.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One promise: a page of its own, and what the drawer shows of it. */
@Controller
class PromiseController {

  private final PromisePages pages;

  PromiseController(PromisePages pages) {
    this.pages = pages;
  }

  @GetMapping("/promise/charters/{key}/commitments/{commitment}")
  String show(
      Viewer viewer,
      Perspective seen,
      @PathVariable String key,
      @PathVariable String commitment,
      Model model) {
    model.addAttribute("page", pages.sheet(viewer, seen, key, commitment));
    return "promise/sheet/show";
  }
}
