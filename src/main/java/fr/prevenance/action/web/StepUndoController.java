package fr.prevenance.action.web;

import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.StepDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back a step that was taken by mistake. */
@Controller
class StepUndoController {

  private final ActionDesk desk;
  private final StepDesk steps;

  StepUndoController(ActionDesk desk, StepDesk steps) {
    this.desk = desk;
    this.steps = steps;
  }

  @PostMapping("/actions/{number:\\d{1,9}}/progress/{step}/undoing")
  String undo(
      Viewer viewer, @PathVariable int number, @PathVariable UUID step, RedirectAttributes then) {
    steps.undo(viewer, desk.get(viewer, number).id(), step);
    then.addFlashAttribute("done", Words.t("action.done.taken-back"));
    return "redirect:/actions/" + number;
  }
}
