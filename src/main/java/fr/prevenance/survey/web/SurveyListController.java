package fr.prevenance.survey.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SurveyListController {

  private final SurveyListPages pages;

  SurveyListController(SurveyListPages pages) {
    this.pages = pages;
  }

  @GetMapping("/surveys")
  String list(
      Viewer viewer,
      Perspective seen,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String sort,
      Model model) {
    model.addAttribute(
        "page", pages.list(viewer, seen, q == null ? "" : q.strip(), sort == null ? "" : sort));
    return "survey/list";
  }
}
