package fr.prevenance.indicator.web;

import fr.prevenance.Refused;
import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens an indicator and changes how it is read. */
@Controller
class FormController {

  private final IndicatorDesk desk;
  private final PeopleDesk people;
  private final CriterionDesk criteria;

  FormController(IndicatorDesk desk, PeopleDesk people, CriterionDesk criteria) {
    this.desk = desk;
    this.people = people;
    this.criteria = criteria;
  }

  @GetMapping("/indicators/new")
  String fresh(Viewer viewer, @RequestParam(required = false) @Nullable String name, Model model) {
    viewer.mustWrite();
    return shown(model, Form.of(IndicatorForm.blank(name)), "", name);
  }

  @PostMapping("/indicators")
  String create(
      Viewer viewer,
      @ModelAttribute IndicatorForm typed,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    viewer.mustWrite();
    try {
      Indicator indicator = desk.create(typed.wish(true));
      next.addFlashAttribute("done", Words.t("indicator.done.created", indicator.name()));
      return "redirect:/indicators/" + indicator.key();
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      return shown(model, Forms.refused(typed, refused), "", typed.name());
    }
  }

  @GetMapping("/indicators/{key}/edit")
  String edit(Viewer viewer, @PathVariable String key, Model model) {
    viewer.mustWrite();
    Indicator known = desk.get(key);
    String criterion =
        known.criterion() == null
            ? ""
            : criteria.find(known.criterion()).map(Criterion::key).orElse("");
    return shown(model, Form.of(IndicatorForm.of(known, criterion)), key, known.name());
  }

  @PostMapping("/indicators/{key}")
  String change(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute IndicatorForm typed,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    viewer.mustWrite();
    Indicator known = desk.get(key);
    try {
      next.addFlashAttribute(
          "done", Words.t("indicator.done.changed", desk.change(key, typed.wish(false)).name()));
      return "redirect:/indicators/" + key;
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      return shown(model, Forms.refused(typed, refused), key, known.name());
    }
  }

  private String shown(Model model, Form form, String key, @Nullable String name) {
    String title =
        key.isEmpty()
            ? Words.t("indicator.new.lead")
            : Words.t("indicator.edit.lead", String.valueOf(name));
    String preview = name == null || name.isBlank() ? "" : desk.freeKey(name);
    model.addAttribute(
        "page",
        new FormPage(
            form,
            key,
            title,
            preview,
            people.all().stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList(),
            criteria.all().stream().map(one -> new Option(one.key(), one.name())).toList()));
    return "indicator/form";
  }
}
