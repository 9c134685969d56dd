package fr.prevenance.promise.checks.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.checks.JargonDesk;
import fr.prevenance.promise.checks.Sentences;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The writing aid, asked while one types: the sentences as they stand, each a {@code sentence}. */
@Controller
class ChecksController {

  private final JargonDesk jargon;

  ChecksController(JargonDesk jargon) {
    this.jargon = jargon;
  }

  @PostMapping("/promise/checks")
  String check(
      Viewer viewer,
      @RequestParam(name = "sentence", required = false) String @Nullable [] sentence,
      Model model) {
    model.addAttribute("page", page(sentence == null ? new String[0] : sentence));
    return "promise/checks";
  }

  private ChecksPage page(String[] sentences) {
    try {
      return ChecksPage.of(jargon.checks().check(Sentences.read(Arrays.asList(sentences)).texts()));
    } catch (Refused refused) {
      return ChecksPage.refused(Words.t(refused.key(), refused.arguments().toArray()));
    }
  }
}
