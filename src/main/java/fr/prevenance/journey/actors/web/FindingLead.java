package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Finding;
import fr.prevenance.journey.actors.StakeholderMap;
import fr.prevenance.journey.actors.Tie;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;

/** The sentence at the head: what matters most on this cartography. */
final class FindingLead {

  private FindingLead() {}

  static Content of(StakeholderMap map) {
    Finding finding = Finding.of(map);
    String all = Spelled.masculine(finding.around());
    if (finding.around() == 0) return Words.rich("stakeholder.lead.alone");
    if (!finding.asleep().isEmpty()) return counted("asleep", finding.asleep().size(), finding.around(), all, finding.asleep().getFirst().name());
    if (!finding.conflicts().isEmpty()) return conflicts(map, finding);
    if (!finding.lonely().isEmpty()) return counted("lonely", finding.lonely().size(), finding.around(), all, finding.lonely().getFirst().name());
    if (finding.heavy() == 0) return Words.richPlural("stakeholder.lead.light", finding.around(), Formats.sentence(all));
    return Words.richPlural("stakeholder.lead.sound", finding.around(), Formats.sentence(all));
  }

  /** « Quatre acteurs sur neuf… »; alone around the customer, an actor is named. */
  private static Content counted(String what, int some, int around, String all, String first) {
    if (some == 1) return Words.rich("stakeholder.lead." + what + ".one", first);
    if (some == around) return Words.rich("stakeholder.lead." + what + ".all", all);
    return Words.rich("stakeholder.lead." + what + ".some", Formats.sentence(Spelled.masculine(some)), all);
  }

  private static Content conflicts(StakeholderMap map, Finding finding) {
    Tie first = finding.conflicts().getFirst();
    if (finding.conflicts().size() == 1)
      return Words.rich("stakeholder.lead.conflict.one", TieWords.name(map, first.from()), TieWords.name(map, first.to()));
    return Words.rich(
        "stakeholder.lead.conflict.some", Formats.sentence(Spelled.masculine(finding.conflicts().size())),
        TieWords.name(map, first.from()), TieWords.name(map, first.to()));
  }
}
