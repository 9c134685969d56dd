package fr.prevenance.action.web;

import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One action: a page of its own, and what the drawer shows of it. */
@Controller
class SheetController {

  private final SheetPages pages;

  SheetController(SheetPages pages) {
    this.pages = pages;
  }

  @GetMapping("/actions/{number:\\d{1,9}}")
  String show(Viewer viewer, @PathVariable int number, Model model) {
    model.addAttribute("page", pages.sheet(viewer, number));
    return "action/show";
  }
}
