package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.LinkId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/surveys/{key}/links")
class LinksController {

  private final SurveyDesk desk;
  private final LinkPages pages;

  LinksController(SurveyDesk desk, LinkPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(@PathVariable String key, Viewer viewer) {
    return page(
        desk.get(key),
        viewer,
        Form.of(new LinkForm("", "", "", "QR", "", false, "")),
        HttpStatus.OK);
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String key,
      Viewer viewer,
      @ModelAttribute("form") LinkForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustWrite();
    Survey survey = desk.get(key);
    try {
      int added = pages.add(survey, viewer, form);
      then.addFlashAttribute("done", Words.plural("survey.links.added", added));
      return new ModelAndView("redirect:/surveys/" + key + "/links");
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
      return page(
          survey,
          viewer,
          Form.refused(errors, refused),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  @GetMapping("/sheet")
  String sheet(@PathVariable String key, Viewer viewer, Model model) {
    model.addAttribute("page", pages.list(desk.get(key), viewer, Form.of(new Object())));
    return "survey/links/sheet";
  }

  @GetMapping("/{id}/removal")
  String askRemoval(@PathVariable String key, @PathVariable LinkId id, Viewer viewer, Model model) {
    viewer.mustWrite();
    model.addAttribute("survey", SurveyFrame.of(desk.get(key), viewer, "links"));
    model.addAttribute("link", pages.seen(desk.get(key), id, viewer));
    return "survey/links/removal";
  }

  @PostMapping("/{id}/removal")
  String remove(
      @PathVariable String key, @PathVariable LinkId id, Viewer viewer, RedirectAttributes then) {
    viewer.mustWrite();
    pages.seen(desk.get(key), id, viewer);
    desk.removeLink(key, id);
    then.addFlashAttribute("done", Words.t("survey.links.removed"));
    return "redirect:/surveys/" + key + "/links";
  }

  private ModelAndView page(Survey survey, Viewer viewer, Form form, HttpStatusCode status) {
    var page = new ModelAndView("survey/links/list");
    page.setStatus(status);
    page.addObject("page", pages.list(survey, viewer, form));
    return page;
  }
}
