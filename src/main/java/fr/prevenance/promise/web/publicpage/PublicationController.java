package fr.prevenance.promise.web.publicpage;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Publication;
import fr.prevenance.promise.PublicationDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public page of a charter, seen from inside: published, taken down, printed. */
@Controller
@RequestMapping("/promise/{key}/publication")
class PublicationController {

  private final PublicationPages pages;
  private final PublicationDesk desk;
  private final PublicAnswers answers;

  PublicationController(PublicationPages pages, PublicationDesk desk, PublicAnswers answers) {
    this.pages = pages;
    this.desk = desk;
    this.answers = answers;
  }

  @GetMapping
  String show(@PathVariable String key, Viewer viewer, Model model) {
    model.addAttribute("page", pages.page(viewer, key));
    return "promise/publication/show";
  }

  @PostMapping
  String publish(@PathVariable String key, Viewer viewer, RedirectAttributes then) {
    return done(key, desk.publish(viewer, key), "promise.publication.done", then);
  }

  @PostMapping("/withdrawal")
  String withdraw(@PathVariable String key, Viewer viewer, RedirectAttributes then) {
    then.addFlashAttribute("undo", "/promise/" + key + "/publication");
    return done(key, desk.withdraw(viewer, key), "promise.publication.withdrawn", then);
  }

  @PostMapping("/opinion")
  String offer(@PathVariable String key, @RequestParam(defaultValue = "") String door, Viewer viewer, RedirectAttributes then) {
    return done(key, desk.offer(viewer, key, door), "promise.publication.offered", then);
  }

  private String done(String key, Publication publication, String message, RedirectAttributes then) {
    answers.forget(publication.charter());
    then.addFlashAttribute("done", Words.t(message));
    return "redirect:/promise/" + key + "/publication";
  }
}
