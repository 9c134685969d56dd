package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publication, closure and deletion, each asked for before it is done. */
@Controller
@RequestMapping("/surveys/{key}/{step:publication|closure|deletion}")
class LifeController {

  private final SurveyDesk desk;

  LifeController(SurveyDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  String ask(@PathVariable String key, @PathVariable String step, Viewer viewer, Model model) {
    viewer.mustWrite();
    model.addAttribute("page", new LifePage(SurveyFrame.of(desk.get(key), viewer, ""), step));
    return "survey/life";
  }

  @PostMapping
  String act(
      @PathVariable String key, @PathVariable String step, Viewer viewer, RedirectAttributes then) {
    viewer.mustWrite();
    Survey survey = desk.get(key);
    switch (step) {
      case "publication" -> desk.publish(key);
      case "closure" -> desk.close(key);
      case "deletion" -> desk.delete(key);
      default -> throw Refused.notFound();
    }
    then.addFlashAttribute("done", Words.t("survey." + step + ".done", survey.title()));
    return step.equals("deletion")
        ? "redirect:/surveys"
        : "redirect:/surveys/" + key + (step.equals("publication") ? "/links" : "");
  }
}
