package fr.prevenance.promise.standard.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « I have read it », and who did. */
@Controller
@RequestMapping("/promise/standard/{number:\\d{1,9}}")
class ReadingController {

  private final ServiceStandardDesk desk;
  private final ReadingPages pages;

  ReadingController(ServiceStandardDesk desk, ReadingPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/readings")
  String list(
      Viewer viewer,
      Perspective perspective,
      @PathVariable int number,
      @RequestParam(required = false) @Nullable String show,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    viewer.mustWrite();
    model.addAttribute(
        "page", pages.page(viewer, perspective, number, "missing".equals(show), Math.max(1, page)));
    return "promise/standard/readings";
  }

  @PostMapping("/reading")
  String read(Viewer viewer, @PathVariable int number, RedirectAttributes then) {
    desk.read(viewer, number);
    then.addFlashAttribute("done", Words.t("standard.read.done", number));
    then.addFlashAttribute("undo", "/promise/standard/" + number + "/reading/withdrawal");
    return "redirect:/promise/standard/" + number;
  }

  @PostMapping("/reading/withdrawal")
  String unread(Viewer viewer, @PathVariable int number, RedirectAttributes then) {
    desk.unread(viewer, number);
    then.addFlashAttribute("done", Words.t("standard.read.undone"));
    return "redirect:/promise/standard/" + number;
  }
}
