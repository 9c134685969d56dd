package fr.prevenance.promise.standard.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings a draft into force from a day on. */
@Controller
@RequestMapping("/promise/standard/{number:\\d{1,9}}/force")
class ForceController {

  private final ServiceStandardDesk desk;

  ForceController(ServiceStandardDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView ask(Viewer viewer, @PathVariable int number) {
    viewer.mustWrite();
    return page(number, Form.of(new ForceForm(desk.today().toString())), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView act(
      Viewer viewer,
      @PathVariable int number,
      @ModelAttribute("form") ForceForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustWrite();
    try {
      desk.bringIntoForce(viewer, number, day(form.day()));
      then.addFlashAttribute("done", Words.t("standard.forced", number));
      return new ModelAndView("redirect:/promise/standard/" + number);
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
      boolean dated = refused.fields().stream().allMatch(field -> field.field().equals("day"));
      return page(
          number,
          dated ? Form.refused(errors, refused) : Form.of(form),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  private ModelAndView page(int number, Form form, HttpStatusCode status) {
    var page = new ModelAndView("promise/standard/force");
    page.setStatus(status);
    page.addObject("page", new LifePage(number, form, StandardPages.lacks(desk.get(number))));
    return page;
  }

  private static LocalDate day(@Nullable String typed) {
    try {
      return LocalDate.parse(Objects.requireNonNullElse(typed, ""));
    } catch (DateTimeParseException e) {
      throw Refused.invalidField("day", "standard.day.missing");
    }
  }
}
