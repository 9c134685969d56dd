package fr.prevenance.survey.web.publicpage;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.ContentSecurityPolicy;
import fr.prevenance.platform.web.Language;
import fr.prevenance.survey.Doorway;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One screen as customers meet it, to be framed by the page of the preview; nothing can be sent.
 */
@Controller
class PreviewController {

  private final SurveyDesk surveys;

  PreviewController(SurveyDesk surveys) {
    this.surveys = surveys;
  }

  @GetMapping("/surveys/{key}/preview/{screen}")
  String show(
      @PathVariable String key,
      @PathVariable int screen,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Survey survey = surveys.get(key);
    var door =
        new Doorway(
            surveys.mainLink(survey.id()),
            survey,
            survey.questionnaire().screens(),
            viewer.units().root().name());
    request.setAttribute(Language.OF_PAGE, door.language());
    response.setHeader("Content-Security-Policy", ContentSecurityPolicy.FRAMED);
    model.addAttribute("page", ScreenPage.preview(door, door.screen(screen)));
    return "survey/publicpage/screen";
  }
}
