package fr.prevenance.survey.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.ResponseId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/surveys/{key}/responses")
class AnswersController {

  private final SurveyDesk surveys;
  private final ResponseDesk desk;
  private final AnswerPages pages;

  AnswersController(SurveyDesk surveys, ResponseDesk desk, AnswerPages pages) {
    this.surveys = surveys;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  String list(
      @PathVariable String key, Viewer viewer, Perspective seen, AnswerFilter filter, Model model) {
    model.addAttribute("page", pages.list(surveys.get(key), viewer, seen, filter));
    return "survey/answers/list";
  }

  @GetMapping("/{id}")
  String show(@PathVariable String key, @PathVariable ResponseId id, Viewer viewer, Model model) {
    model.addAttribute("page", pages.show(surveys.get(key), id, viewer));
    return "survey/answers/show";
  }

  @GetMapping("/{id}/withdrawal")
  String askWithdrawal(
      @PathVariable String key, @PathVariable ResponseId id, Viewer viewer, Model model) {
    viewer.mustWrite();
    model.addAttribute("page", pages.show(surveys.get(key), id, viewer));
    return "survey/answers/withdrawal";
  }

  @PostMapping("/{id}/withdrawal")
  String withdraw(
      @PathVariable String key,
      @PathVariable ResponseId id,
      Viewer viewer,
      RedirectAttributes then) {
    viewer.mustWrite();
    Survey survey = surveys.get(key);
    pages.show(survey, id, viewer);
    desk.withdraw(survey, id);
    then.addFlashAttribute("done", Words.t("survey.answers.withdrawn"));
    return "redirect:/surveys/" + key + "/responses";
  }
}
