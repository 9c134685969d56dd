package fr.prevenance.survey.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.survey.SurveyDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CommentsController {

  private final SurveyDesk surveys;
  private final CommentPages pages;

  CommentsController(SurveyDesk surveys, CommentPages pages) {
    this.surveys = surveys;
    this.pages = pages;
  }

  @GetMapping("/surveys/{key}/comments")
  String wall(
      @PathVariable String key, Viewer viewer, Perspective seen, AnswerFilter filter, Model model) {
    model.addAttribute("page", pages.wall(surveys.get(key), viewer, seen, filter));
    return "survey/comments";
  }
}
