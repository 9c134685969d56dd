package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
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
@RequestMapping("/settings/units")
class UnitsController {

  private final UnitDesk desk;

  UnitsController(UnitDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView list(Viewer viewer) {
    viewer.mustAdminister();
    return Pages.show("units", UnitListPage.of(desk.tree()));
  }

  @GetMapping("/new")
  ModelAndView ask(Viewer viewer, @RequestParam(defaultValue = Unit.ROOT_KEY) String below) {
    viewer.mustAdminister();
    return Pages.show("unit", UnitPage.of(viewer, null, Form.of(UnitForm.empty(below))));
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer,
      @ModelAttribute("form") UnitForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustAdminister();
    try {
      return Pages.done(
          then, "/settings/units", "organization.unit.added", desk.add(form.wish()).name());
    } catch (Refused refused) {
      return Pages.again("unit", UnitPage.of(viewer, null, Form.refused(errors, refused)), refused);
    }
  }

  @GetMapping("/{key}")
  ModelAndView show(Viewer viewer, @PathVariable String key) {
    viewer.mustAdminister();
    Unit unit = viewer.unit(key);
    return Pages.show(
        "unit", UnitPage.of(viewer, unit, Form.of(UnitForm.of(viewer.units(), unit))));
  }

  @PostMapping("/{key}")
  ModelAndView change(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") UnitForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustAdminister();
    Unit unit = viewer.unit(key);
    try {
      return Pages.done(
          then,
          "/settings/units",
          "organization.unit.changed",
          desk.change(key, form.wish()).name());
    } catch (Refused refused) {
      return Pages.again("unit", UnitPage.of(viewer, unit, Form.refused(errors, refused)), refused);
    }
  }
}
