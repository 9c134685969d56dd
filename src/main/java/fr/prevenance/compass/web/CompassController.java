package fr.prevenance.compass.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CompassController {

  private final CompassPages pages;

  CompassController(CompassPages pages) {
    this.pages = pages;
  }

  @GetMapping("/")
  String home(Viewer viewer, Perspective perspective, Model page) {
    page.addAttribute("home", pages.home(viewer, perspective));
    return "compass/home";
  }
}
