package fr.prevenance.indicator.web;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;
import java.util.List;

/** The sentence at the head of the list: how many reach their target, which one misses it. */
final class ListLead {

  private ListLead() {}

  static Content of(List<ListLine> lines) {
    if (lines.isEmpty()) return Words.rich("indicator.lead.none");
    long aimed = lines.stream().filter(line -> line.standing().state() != State.UNKNOWN).count();
    if (aimed == 0)
      return Words.richPlural(
          lines.stream().anyMatch(line -> line.standing().kind() == Standing.Kind.FEW)
              ? "indicator.lead.few"
              : "indicator.lead.unaimed",
          lines.size(),
          Formats.sentence(Spelled.masculine(lines.size())));
    long kept = count(lines, State.KEPT);
    Content reached =
        kept == 0
            ? Words.rich("indicator.lead.none-reached")
            : Words.richPlural(
                "indicator.lead.reached",
                kept,
                Formats.sentence(Spelled.masculine(kept)),
                Spelled.masculine(aimed));
    Content rest = rest(lines);
    return output -> {
      reached.writeTo(output);
      rest.writeTo(output);
    };
  }

  private static Content rest(List<ListLine> lines) {
    long missed = count(lines, State.BROKEN);
    long close = count(lines, State.AT_RISK);
    if (missed == 1) {
      ListLine one =
          lines.stream()
              .filter(line -> line.standing().state() == State.BROKEN)
              .findFirst()
              .orElseThrow();
      return Words.rich("indicator.lead.missed-one", one.indicator().name());
    }
    if (missed > 1)
      return Words.rich("indicator.lead.missed", Formats.sentence(Spelled.masculine(missed)));
    return close == 0
        ? output -> {}
        : Words.richPlural(
            "indicator.lead.close", close, Formats.sentence(Spelled.masculine(close)));
  }

  private static long count(List<ListLine> lines, State state) {
    return lines.stream().filter(line -> line.standing().state() == state).count();
  }
}
