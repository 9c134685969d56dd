package fr.prevenance.promise.web.publicpage;

import fr.prevenance.Refused;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a public page down, asked first: printed codes lead there. */
@Controller
@RequestMapping("/promise/{key:(?!charters$)[a-z0-9_-]+}/publication/withdrawal")
class WithdrawalController {

  private final PublicationPages pages;
  private final PublicationDesk desk;

  WithdrawalController(PublicationPages pages, PublicationDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping
  String ask(@PathVariable String key, Viewer viewer, Model model) {
    PublicationPage page = pages.page(viewer, key);
    if (!page.writable() || page.live() == null || page.live().open() == null)
      throw Refused.notFound();
    model.addAttribute("page", page);
    return "promise/publication/withdrawal";
  }

  @PostMapping
  String withdraw(@PathVariable String key, Viewer viewer, RedirectAttributes then) {
    Publication unused = desk.withdraw(viewer, key);
    then.addFlashAttribute("done", Words.t("promise.publication.withdrawn"));
    then.addFlashAttribute("undo", "/promise/" + key + "/publication");
    return "redirect:/promise/" + key + "/publication";
  }
}
