package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Cartography;
import fr.prevenance.journey.actors.Finding;
import fr.prevenance.journey.actors.StakeholderDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cartographies for their list. */
@Component
class StakeholdersPages {

  private final StakeholderDesk desk;

  StakeholdersPages(StakeholderDesk desk) {
    this.desk = desk;
  }

  @Transactional(readOnly = true)
  public StakeholdersPage list(Viewer viewer) {
    List<Cartography> all = desk.all();
    return new StakeholdersPage(
        lead(all), all.stream().map(one -> line(viewer, one)).toList(),
        desk.archived().stream().map(one -> line(viewer, one)).toList(), viewer.writes());
  }

  private static String lead(List<Cartography> all) {
    if (all.isEmpty()) return Words.t("stakeholder.lead.none");
    if (all.stream().allMatch(one -> one.map().around().isEmpty()))
      return Words.plural(
          "stakeholder.lead.list-empty",
          all.size(),
          Formats.sentence(Spelled.feminine(all.size())));
    int asleep = all.stream().mapToInt(one -> Finding.of(one.map()).asleep().size()).sum();
    return asleep == 0
        ? Words.plural(
            "stakeholder.lead.list", all.size(), Formats.sentence(Spelled.feminine(all.size())))
        : Words.plural(
            "stakeholder.lead.list-asleep", asleep, Formats.sentence(Spelled.masculine(asleep)));
  }

  private static StakeholdersPage.Line line(Viewer viewer, Cartography one) {
    return new StakeholdersPage.Line(
        CartographyPages.path(one.key()),
        one.title(),
        FindingLead.of(one.map()),
        Words.t(
            "stakeholder.size",
            Words.plural("stakeholder.actors", one.map().around().size()),
            Words.plural("stakeholder.ties", one.map().ties().size())),
        Words.t(
            "stakeholder.changed",
            Dates.moment(one.life().changedAt(), viewer.units().defaultZone()),
            one.life().changedBy()));
  }
}
