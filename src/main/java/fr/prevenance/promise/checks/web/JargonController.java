package fr.prevenance.promise.checks.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.checks.JargonDesk;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of words that a charter should do without. */
@Controller
@RequestMapping("/promise/jargon")
class JargonController {

  private static final String BACK = "redirect:/promise/jargon";

  private final JargonDesk desk;

  JargonController(JargonDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView list(Viewer viewer) {
    return page(viewer, Form.of(new JargonForm("")), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer,
      @ModelAttribute("form") JargonForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustWrite();
    try {
      String term = desk.add(Objects.requireNonNullElse(form.term(), ""));
      then.addFlashAttribute("done", Words.t("check.jargon.added", term));
      then.addFlashAttribute(
          "undo", PageUrl.of("/promise/jargon/removal").with("term", term).toString());
      return new ModelAndView(BACK);
    } catch (Refused refused) {
      return page(
          viewer, Form.refused(errors, refused), HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  @PostMapping("/removal")
  String remove(Viewer viewer, @RequestParam String term, RedirectAttributes then) {
    viewer.mustWrite();
    desk.remove(term);
    then.addFlashAttribute("done", Words.t("check.jargon.removed", term));
    then.addFlashAttribute("undo", PageUrl.of("/promise/jargon").with("term", term).toString());
    return BACK;
  }

  @PostMapping("/defaults")
  String restore(Viewer viewer, RedirectAttributes then) {
    viewer.mustWrite();
    then.addFlashAttribute("done", Words.plural("check.jargon.restored", desk.restore()));
    return BACK;
  }

  private ModelAndView page(Viewer viewer, Form form, HttpStatusCode status) {
    var page = new ModelAndView("promise/jargon/list");
    page.setStatus(status);
    page.addObject("page", new JargonPage(desk.terms(), desk.removed(), form, viewer.writes()));
    return page;
  }
}
