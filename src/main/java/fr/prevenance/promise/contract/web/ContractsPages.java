package fr.prevenance.promise.contract.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Pager;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractId;
import fr.prevenance.promise.contract.ContractSight;
import fr.prevenance.promise.contract.ContractStandings;
import fr.prevenance.promise.contract.ObjectiveStanding;
import fr.prevenance.promise.web.StandingLines;
import fr.prevenance.signal.CommitmentId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the list of contracts together. */
@Component
class ContractsPages {

  private static final int SIZE = 20;

  private final ContractDesk desk;
  private final ContractStandings standings;

  ContractsPages(ContractDesk desk, ContractStandings standings) {
    this.desk = desk;
    this.standings = standings;
  }

  ContractsPage list(Viewer viewer, int page) {
    List<Contract> all = desk.all(viewer);
    List<Contract> current = all.stream().filter(one -> !one.isArchived()).toList();
    Map<CommitmentId, Commitment> promised = standings.promised();
    Set<ContractId> reviewed = new HashSet<>(desk.reviewed());
    int shown = Math.clamp(page, 1, Math.max(1, (current.size() + SIZE - 1) / SIZE));
    return new ContractsPage(
        lead(current),
        current.stream()
            .skip((shown - 1L) * SIZE)
            .limit(SIZE)
            .map(one ->
                line(
                    viewer,
                    one,
                    standings.of(one, promised, desk.today(viewer, one.party().unit())),
                    reviewed))
            .toList(),
        all.stream()
            .filter(Contract::isArchived)
            .map(one -> line(viewer, one, List.of(), reviewed))
            .toList(),
        Pager.pages(PageUrl.of("/promise/contracts"), shown, SIZE, current.size()),
        !managed(viewer).isEmpty(),
        viewer.isAdministrator());
  }

  private static String lead(List<Contract> current) {
    long unsigned = current.stream().filter(one -> !one.isSigned()).count();
    return Words.plural(
        "contract.lead",
        current.size(),
        Formats.sentence(Spelled.masculine(current.size())),
        unsigned(unsigned, current.size()));
  }

  private static String unsigned(long unsigned, int all) {
    if (unsigned == 0) return "";
    return unsigned == all
        ? Words.t("contract.lead.unsigned.all")
        : Words.plural("contract.lead.unsigned", unsigned, Spelled.masculine(unsigned));
  }

  /** The units for whose people the viewer may draw up contracts. */
  static List<fr.prevenance.organization.UnitTree.Placed> managed(Viewer viewer) {
    return viewer.units().outline(viewer.units().root().id()).stream()
        .filter(one -> ContractSight.manages(viewer, one.unit().id()))
        .toList();
  }

  private static ContractsPage.Line line(
      Viewer viewer, Contract one, List<ObjectiveStanding> objectives, Set<ContractId> reviewed) {
    return new ContractsPage.Line(
        "/promise/contracts/" + one.id().value(),
        ContractTexts.name(one),
        one.party().isTeam() ? Words.t("contract.team") : ContractTexts.unit(viewer, one),
        ContractTexts.term(one),
        ContractTexts.life(one, reviewed.contains(one.id())),
        tally(objectives),
        objectives.stream().filter(ObjectiveStanding::isOrphan).count(),
        ContractSight.writes(viewer, one));
  }

  private static List<ContractsPage.Tally> tally(List<ObjectiveStanding> objectives) {
    return Arrays.stream(CommitmentState.values())
        .filter(state -> count(objectives, state) > 0)
        .map(state ->
            new ContractsPage.Tally(
                StandingLines.state(state),
                Words.plural("promise.tally." + state, count(objectives, state))))
        .toList();
  }

  private static long count(List<ObjectiveStanding> objectives, CommitmentState state) {
    return objectives.stream()
        .map(ObjectiveStanding::standing)
        .filter(one -> one != null && one.state() == state)
        .count();
  }
}
