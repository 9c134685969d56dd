package fr.prevenance.promise.contract.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractId;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An interview that was noted by mistake. */
@Controller
@RequestMapping("/promise/contracts/{id}/reviews/{review}")
class InterviewController {

  private final ContractDesk desk;

  InterviewController(ContractDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/withdrawal")
  String withdraw(
      Viewer viewer,
      @PathVariable ContractId id,
      @PathVariable UUID review,
      RedirectAttributes then) {
    desk.withdraw(viewer, id, review, true);
    String path = "/promise/contracts/" + id.value();
    then.addFlashAttribute("done", Words.t("contract.review.withdrawn"));
    then.addFlashAttribute("undo", path + "/reviews/" + review + "/restoration");
    return "redirect:" + path;
  }

  @PostMapping("/restoration")
  String restore(
      Viewer viewer,
      @PathVariable ContractId id,
      @PathVariable UUID review,
      RedirectAttributes then) {
    desk.withdraw(viewer, id, review, false);
    then.addFlashAttribute("done", Words.t("contract.review.restored"));
    return "redirect:/promise/contracts/" + id.value();
  }
}
