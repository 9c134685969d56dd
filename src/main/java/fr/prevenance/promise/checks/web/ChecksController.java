package fr.prevenance.promise.checks.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.checks.JargonDesk;
import fr.prevenance.promise.checks.Sentences;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The writing aid, asked while one types: the sentences as they stand, each a {@code sentence}. They are read from the
 * whole form, since a parameter that is a list would be parted at its commas.
 */
@Controller
class ChecksController {

  private final JargonDesk jargon;

  ChecksController(JargonDesk jargon) {
    this.jargon = jargon;
  }

  @PostMapping("/promise/checks")
  String check(Viewer viewer, @RequestParam MultiValueMap<String, String> form, Model model) {
    model.addAttribute("page", page(form.getOrDefault("sentence", List.of())));
    return "promise/checks";
  }

  private ChecksPage page(List<String> sentences) {
    try {
      return ChecksPage.of(jargon.checks().check(Sentences.read(sentences).texts()));
    } catch (Refused refused) {
      return ChecksPage.refused(Words.t(refused.key(), refused.arguments().toArray()));
    }
  }
}
