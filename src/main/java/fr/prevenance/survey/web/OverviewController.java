package fr.prevenance.survey.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.survey.SurveyDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OverviewController {

  private final SurveyDesk surveys;
  private final OverviewPages pages;

  OverviewController(SurveyDesk surveys, OverviewPages pages) {
    this.surveys = surveys;
    this.pages = pages;
  }

  @GetMapping("/surveys/{key}")
  String show(@PathVariable String key, Viewer viewer, Perspective seen, Model model) {
    model.addAttribute(
        "page", pages.show(surveys.get(key), viewer, seen, Form.of(BreakdownForm.EMPTY)));
    return "survey/show";
  }

  @GetMapping("/surveys/{key}/preview")
  String preview(@PathVariable String key, Viewer viewer, Model model) {
    model.addAttribute("page", PreviewPage.of(surveys.get(key), viewer));
    return "survey/preview";
  }
}
