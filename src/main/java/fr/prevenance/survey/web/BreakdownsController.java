package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.breakdown.BreakdownDesk;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One more breakdown of a survey that is answered already. */
@Controller
class BreakdownsController {

  private final SurveyDesk surveys;
  private final BreakdownDesk desk;
  private final OverviewPages pages;

  BreakdownsController(SurveyDesk surveys, BreakdownDesk desk, OverviewPages pages) {
    this.surveys = surveys;
    this.desk = desk;
    this.pages = pages;
  }

  @PostMapping("/surveys/{key}/breakdowns")
  ModelAndView declare(
      @PathVariable String key,
      Viewer viewer,
      Perspective seen,
      @ModelAttribute("form") BreakdownForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustWrite();
    try {
      var declared = desk.declare(key, form.field(), viewer.actor().name());
      then.addFlashAttribute("done", Words.t("survey.breakdown.done", declared.label()));
      return new ModelAndView("redirect:/surveys/" + key + "#breakdowns");
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
      var page =
          new ModelAndView(
              "survey/show",
              "page",
              pages.show(surveys.get(key), viewer, seen, Form.refused(errors, refused)));
      page.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
      return page;
    }
  }
}
