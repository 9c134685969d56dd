package fr.prevenance.promise.checks.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.checks.JargonDesk;
import fr.prevenance.promise.checks.Sentences;
import fr.prevenance.promise.checks.Smart;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The writing aid, asked while one types: the sentences as they stand, each a {@code sentence}.
 * They are read from the request itself, since a parameter that is a list would be parted at its
 * commas. The one that is being written comes with the ticks of the working group.
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
    model.addAttribute("page", page(sentences == null ? new String[0] : sentences, ticks(request)));
    return "promise/checks";
  }

  private static Smart.Human ticks(HttpServletRequest request) {
    String[] sent = request.getParameterValues("ticks");
    List<String> ticks = sent == null ? List.of() : List.of(sent);
    return new Smart.Human(
        ticks.contains("specific"), ticks.contains("achievable"), ticks.contains("realistic"));
  }

  private ChecksPage page(String[] sentences, Smart.Human ticks) {
    try {
      return ChecksPage.of(
          jargon.checks().check(Sentences.read(Arrays.asList(sentences)).texts()).tickedBy(ticks));
    } catch (Refused refused) {
      return ChecksPage.refused(Words.t(refused.key(), refused.arguments().toArray()));
    }
  }
}
