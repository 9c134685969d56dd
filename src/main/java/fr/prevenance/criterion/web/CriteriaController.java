package fr.prevenance.criterion.web;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Keys;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/criteria")
class CriteriaController {

  private final CriterionDesk desk;
  private final CriterionTemplates templates;

  CriteriaController(CriterionDesk desk, CriterionTemplates templates) {
    this.desk = desk;
    this.templates = templates;
  }

  @GetMapping
  ModelAndView tree(Viewer viewer) {
    return page(viewer, Form.of(new CriterionForm("", "")), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer,
      @ModelAttribute("form") CriterionForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustWrite();
    return attempt(
        viewer,
        errors,
        then,
        "criterion.added",
        () -> {
          String name = name(form);
          desk.add(freeKey(name), name, form.parentKey());
        });
  }

  @PostMapping("/{key}")
  ModelAndView change(
      @PathVariable String key,
      Viewer viewer,
      @ModelAttribute("form") CriterionForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustWrite();
    return attempt(
        viewer,
        errors,
        then,
        "criterion.changed",
        () -> desk.change(key, name(form), Objects.requireNonNullElse(form.parentKey(), "")));
  }

  @PostMapping("/template")
  String apply(
      Viewer viewer,
      @RequestParam String trade,
      @RequestParam(defaultValue = "/criteria") String back,
      RedirectAttributes then) {
    viewer.mustWrite();
    int added =
        templates.apply(trade, viewer.organization().language().startsWith("en") ? "en" : "fr");
    then.addFlashAttribute("done", Words.plural("criterion.template.done", added));
    return "redirect:" + (PageUrl.isLocal(back) ? back : "/criteria");
  }

  private ModelAndView attempt(
      Viewer viewer, BindingResult errors, RedirectAttributes then, String done, Runnable act) {
    try {
      act.run();
      then.addFlashAttribute("done", Words.t(done));
      return new ModelAndView("redirect:/criteria");
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
      return page(
          viewer, Form.refused(errors, refused), HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  private String freeKey(String name) {
    String key = Keys.from(name);
    for (int n = 2; desk.find(key).isPresent() || key.equals("template"); n++)
      key = Keys.from(name) + "-" + n;
    return key;
  }

  private static String name(CriterionForm form) {
    return Objects.requireNonNullElse(form.name(), "").strip();
  }

  private ModelAndView page(Viewer viewer, Form form, HttpStatusCode status) {
    var page = new ModelAndView("criterion/tree");
    page.setStatus(status);
    page.addObject("page", CriteriaPage.of(desk.all(), form, viewer.writes()));
    return page;
  }
}
