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

/** The public page of a charter, seen from inside: published, and what it offers. */
@Controller
@RequestMapping("/promise/{key:(?!charters$)[a-z0-9_-]+}/publication")
class PublicationController {

  private final PublicationPages pages;
  private final PublicationDesk desk;

  PublicationController(PublicationPages pages, PublicationDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping
  String show(@PathVariable String key, Viewer viewer, Model model) {
    model.addAttribute("page", pages.page(viewer, key));
    return "promise/publication/show";
  }

  @PostMapping
  String publish(@PathVariable String key, Viewer viewer, RedirectAttributes then) {
    Publication unused = desk.publish(viewer, key);
    return done(key, "promise.publication.done", then);
  }

  @PostMapping("/opinion")
  String offer(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String door,
      Viewer viewer,
      RedirectAttributes then) {
    Publication unused = desk.offer(viewer, key, door);
    return done(key, "promise.publication.offered", then);
  }

  @PostMapping("/contact")
  String contact(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String contact,
      Viewer viewer,
      RedirectAttributes then) {
    Publication unused = desk.contact(viewer, key, contact);
    return done(key, "promise.publication.contact.kept", then);
  }

  private static String done(String key, String message, RedirectAttributes then) {
    then.addFlashAttribute("done", Words.t(message));
    return "redirect:/promise/" + key + "/publication";
  }
}
