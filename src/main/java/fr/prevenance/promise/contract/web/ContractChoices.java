package fr.prevenance.promise.contract.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.contract.ContractSight;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom a contract can be written, and where the group's part can be measured. */
@Component
class ContractChoices {

  private final PeopleDesk people;

  ContractChoices(PeopleDesk people) {
    this.people = people;
  }

  List<Option> people(Viewer viewer, Unit unit) {
    Stream<Option> team =
        Stream.of(new Option(ContractForm.TEAM, Words.t("contract.team.of", unit.name())));
    return Stream.concat(
            team,
            people.all().stream()
                .filter(one -> ContractSight.belongs(one, unit.id()))
                .filter(one -> !one.id().equals(viewer.actor().employee()))
                .map(one -> new Option(one.id().value().toString(), one.name())))
        .toList();
  }

  List<Option> groups(Viewer viewer, Unit unit) {
    return viewer.units().all().stream()
        .filter(one -> viewer.sees(one.id()) && !one.id().equals(unit.id()))
        .map(one -> new Option(one.key(), one.name()))
        .toList();
  }

  List<Option> units(Viewer viewer) {
    return ContractsPages.managed(viewer).stream()
        .map(one -> new Option(one.unit().key(), "\u2003".repeat(one.depth()) + one.unit().name()))
        .toList();
  }

  /** The asked unit, else the first that the viewer manages. */
  Unit unit(Viewer viewer, @Nullable String key) {
    return ContractsPages.managed(viewer).stream()
        .map(UnitTree.Placed::unit)
        .filter(one -> key == null || key.isBlank() || one.key().equals(key))
        .findFirst()
        .orElseThrow(Refused::notFound);
  }
}
