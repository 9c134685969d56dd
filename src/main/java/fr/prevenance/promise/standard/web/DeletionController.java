package fr.prevenance.promise.standard.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Throws a draft away, after asking. */
@Controller
@RequestMapping("/promise/standard/{number:\\d{1,9}}/deletion")
class DeletionController {

  private final ServiceStandardDesk desk;

  DeletionController(ServiceStandardDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  String ask(Viewer viewer, @PathVariable int number, Model model) {
    viewer.mustWrite();
    model.addAttribute(
        "page", new LifePage(desk.get(number).number(), Form.of(new ForceForm("")), List.of()));
    return "promise/standard/deletion";
  }

  @PostMapping
  String act(Viewer viewer, @PathVariable int number, RedirectAttributes then) {
    viewer.mustWrite();
    desk.delete(number);
    then.addFlashAttribute("done", Words.t("standard.deleted", number));
    return "redirect:/promise/standard";
  }
}
