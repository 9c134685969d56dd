package fr.prevenance.action.web;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;

/** The sentence at the head of the plan: what is open, what is late, what turns out to work. */
final class PlanLead {

  private static final int TEN = 10;

  private PlanLead() {}

  static Content of(PlanPages.Counts counts) {
    if (counts.all() == 0) return Words.rich("action.lead.none");
    Content open = open(counts);
    Content judged = judged(counts);
    return output -> {
      open.writeTo(output);
      judged.writeTo(output);
    };
  }

  private static Content open(PlanPages.Counts counts) {
    String open = Formats.sentence(Spelled.feminine(counts.open()));
    if (counts.open() == 0) return Words.rich("action.lead.all-closed");
    if (counts.late() == 0) return Words.richPlural("action.lead.open", counts.open(), open);
    return Words.richPlural(
        "action.lead.late", counts.open(), open, Spelled.feminine(counts.late()));
  }

  private static Content judged(PlanPages.Counts counts) {
    if (counts.judged() == 0) return Words.rich("action.lead.unjudged");
    long of = Math.min(TEN, counts.judged());
    long conform = Math.round((double) counts.conform() * of / counts.judged());
    if (conform == 0)
      return Words.richPlural(
          "action.lead.none-works", counts.judged(), Spelled.feminine(counts.judged()));
    return Words.richPlural(
        "action.lead.works",
        conform,
        Formats.sentence(Spelled.feminine(conform)),
        Spelled.feminine(of));
  }
}
