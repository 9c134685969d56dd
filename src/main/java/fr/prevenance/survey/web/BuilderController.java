package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The builder: each button posts the whole draft, only « save » writes it. */
@Controller
@RequestMapping("/surveys/{key}/edit")
class BuilderController {

  private final SurveyDesk desk;
  private final BuilderPages pages;
  private final BuilderSave save;

  BuilderController(SurveyDesk desk, BuilderPages pages, BuilderSave save) {
    this.desk = desk;
    this.pages = pages;
    this.save = save;
  }

  @GetMapping
  ModelAndView edit(@PathVariable String key, Viewer viewer) {
    viewer.mustWrite();
    Survey survey = desk.get(key);
    return view(pages.page(survey, viewer, BuilderForms.of(survey), null), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView change(
      @PathVariable String key,
      Viewer viewer,
      @ModelAttribute("form") BuilderForm form,
      BindingResult errors,
      @RequestParam Map<String, String> sent,
      RedirectAttributes then) {
    viewer.mustWrite();
    Survey survey = desk.get(key);
    BuilderForms.reorder(form);
    if (!sent.containsKey("save")) {
      int touched = BuilderMoves.apply(form, sent);
      return view(pages.page(survey, viewer, form, touched), HttpStatus.OK);
    }
    // the fields are read after the rearrangement, hence errors of their own
    var mistakes = new BeanPropertyBindingResult(form, "form");
    try {
      save.save(survey, form, mistakes);
      then.addFlashAttribute("done", Words.t("survey.builder.saved"));
      return new ModelAndView("redirect:/surveys/" + key + "/edit");
    } catch (Refused refused) {
      BuilderForms.refuse(mistakes, refused);
      return view(
          pages.refused(survey, viewer, form, new Form(mistakes)),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  private static ModelAndView view(BuilderPage page, HttpStatusCode status) {
    var view =
        new ModelAndView(page.survey().isDraft() ? "survey/builder/edit" : "survey/builder/locked");
    view.setStatus(status);
    view.addObject("page", page);
    return view;
  }
}
