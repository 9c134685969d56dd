package fr.prevenance.promise.web;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.Standing;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;

/** The first sentence of the charter: how many promises are kept, and what of the others. */
final class PromiseLead {

  private PromiseLead() {}

  static Content of(List<Standing> standings) {
    String html = (kept(standings) + " " + others(standings)).strip();
    return output -> output.writeContent(html);
  }

  private static String kept(List<Standing> standings) {
    long total = standings.size();
    long kept = count(standings, CommitmentState.KEPT);
    if (total == 0) return Words.t("promise.lead.none");
    if (total == 2 && kept != 1)
      return Words.t(kept == 2 ? "promise.lead.both" : "promise.lead.neither");
    if (kept == total && total > 1) return Words.t("promise.lead.all", Spelled.feminine(total));
    return Words.plural(
        "promise.lead.kept",
        kept,
        Formats.sentence(Spelled.feminine(kept)),
        Spelled.feminine(total));
  }

  private static String others(List<Standing> standings) {
    List<String> parts = new ArrayList<>();
    for (CommitmentState state :
        List.of(CommitmentState.AT_RISK, CommitmentState.BROKEN, CommitmentState.TOO_LITTLE_DATA)) {
      long count = count(standings, state);
      if (count > 0)
        parts.add(Words.plural("promise.lead." + state, count, Spelled.feminine(count)));
    }
    if (parts.isEmpty()) return "";
    return Formats.sentence(String.join(", ", parts)) + ".";
  }

  private static long count(List<Standing> standings, CommitmentState state) {
    return standings.stream().filter(one -> one.state() == state).count();
  }
}
