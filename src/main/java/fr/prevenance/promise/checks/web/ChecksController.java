package fr.prevenance.promise.checks.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.checks.JargonDesk;
import fr.prevenance.promise.checks.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The writing aid, asked while one types: the sentences as they stand, each a {@code sentence}. They are read from the
 * request itself, since a parameter that is a list would be parted at its commas.
 */
@Controller
class ChecksController {

  private final JargonDesk jargon;

  ChecksController(JargonDesk jargon) {
    this.jargon = jargon;
  }

  @PostMapping("/promise/checks")
  String check(Viewer viewer, HttpServletRequest request, Model model) {
    String[] sentences = request.getParameterValues("sentence");
    model.addAttribute("page", page(sentences == null ? new String[0] : sentences));
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
