package fr.prevenance.survey.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.TieDesk;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/surveys/{key}/touchpoints")
class TiesController {

  private final SurveyDesk surveys;
  private final TieDesk desk;
  private final TiesPages pages;

  TiesController(SurveyDesk surveys, TieDesk desk, TiesPages pages) {
    this.surveys = surveys;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable String key, Viewer viewer, Model model) {
    model.addAttribute("page", pages.page(surveys.get(key), viewer));
    return "survey/ties/show";
  }

  @PostMapping
  String tie(
      @PathVariable String key,
      Viewer viewer,
      @RequestParam Map<String, String> form,
      RedirectAttributes then) {
    viewer.mustWrite();
    Survey survey = surveys.get(key);
    Map<String, String> said = new LinkedHashMap<>();
    for (Question question : survey.questionnaire().scoredQuestions()) {
      String typed = form.getOrDefault("question." + question.key(), "");
      if (typed.equals(TiesPage.NONE)) said.put(question.key(), "");
      else if (!typed.isEmpty() && !typed.equals(question.ties().touchpointKey()))
        said.put(question.key(), typed);
      else if (typed.isEmpty() && question.ties().touchpointKey() != null)
        said.put(question.key(), "");
    }
    desk.tie(key, form.get("whole"), said);
    then.addFlashAttribute("done", Words.t("survey.ties.done"));
    return "redirect:/surveys/" + key + "/touchpoints";
  }
}
