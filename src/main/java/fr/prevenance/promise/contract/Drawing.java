package fr.prevenance.promise.contract;

import fr.prevenance.Refused;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Probes;
import fr.prevenance.promise.Promised;
import fr.prevenance.promise.Promises;
import fr.prevenance.promise.Target;
import fr.prevenance.promise.Window;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the text of a contract from what was wished, and from what is promised in its unit. */
@Component
class Drawing {

  private final PeopleDesk people;
  private final Promises promises;
  private final Probes probes;

  Drawing(PeopleDesk people, Promises promises, Probes probes) {
    this.people = people;
    this.promises = promises;
    this.probes = probes;
  }

  Party party(Viewer viewer, ContractWish wish) {
    String key = Objects.requireNonNullElse(wish.unitKey(), "");
    Unit unit =
        viewer
            .units()
            .find(key)
            .filter(one -> ContractSight.manages(viewer, one.id()))
            .orElseThrow(() -> Refused.invalidField("unitKey", "organization.unit.unknown", key));
    UnitId group = groupUnit(viewer, unit.id(), wish);
    String who = wish.employee();
    if (who == null || who.isBlank()) return new Party(unit.id(), null, unit.name(), group);
    Employee employee =
        people.all().stream()
            .filter(one -> names(one, who.strip()) && ContractSight.belongs(one, unit.id()))
            .findFirst()
            .orElseThrow(
                () -> Refused.invalidField("employee", "contract.employee.unknown", unit.name()));
    if (employee.id().equals(viewer.actor().employee()))
      throw Refused.invalidField("employee", "contract.employee.self");
    return new Party(unit.id(), employee.id(), employee.name(), group);
  }

  /** Any unit that the one who writes sees; the unit itself needs no saying. */
  static @Nullable UnitId groupUnit(Viewer viewer, UnitId own, ContractWish wish) {
    String key = wish.groupUnitKey();
    if (key == null || key.isBlank()) return null;
    UnitId group =
        viewer
            .units()
            .find(key)
            .map(Unit::id)
            .filter(viewer::sees)
            .orElseThrow(
                () -> Refused.invalidField("groupUnitKey", "organization.unit.unknown", key));
    return group.equals(own) ? null : group;
  }

  static Term term(ContractWish wish) {
    if (wish.from() == null) throw Refused.invalidField("from", "contract.term.from-missing");
    if (wish.to() == null) throw Refused.invalidField("to", "contract.term.to-missing");
    return new Term(wish.from(), wish.to());
  }

  /** Each part out of what is promised where it is measured. */
  List<Objective> objectives(Viewer viewer, Party party, ContractWish wish) {
    Map<Part, List<Commitment>> promised = new EnumMap<>(Part.class);
    for (Part part : Part.values())
      promised.put(
          part,
          promised(viewer, party.unitOf(part)).stream()
              .map(one -> one.standing().commitment())
              .toList());
    List<Objective> objectives =
        Objects.requireNonNullElse(wish.objectives(), List.<ContractWish.ObjectiveWish>of())
            .stream()
            .map(one -> objective(promised, one))
            .toList();
    Weights.check(objectives);
    return objectives;
  }

  /** What a contract of this unit can be made of: promised there today, and provable. */
  List<Promised> promised(Viewer viewer, UnitId unit) {
    return promises.in(viewer, unit, Window::on).stream()
        .filter(one -> one.standing().unit().equals(unit))
        .filter(one -> one.standing().commitment().proof().target() != null)
        .toList();
  }

  private Objective objective(
      Map<Part, List<Commitment>> promised, ContractWish.ObjectiveWish wish) {
    Part part = wish.part() == null ? Part.OWN : wish.part();
    String key = Objects.requireNonNullElse(wish.commitment(), "");
    Commitment one =
        promised.getOrDefault(part, List.of()).stream()
            .filter(known -> known.key().equals(key))
            .findFirst()
            .orElseThrow(
                () -> Refused.invalidField("objectives", "contract.objectives.unknown", key));
    Target target = Objects.requireNonNull(one.proof().target());
    var objective =
        new Objective(
            one.id(),
            key,
            one.sentence(),
            part,
            wish.weight() == null ? 0 : wish.weight(),
            target.operator(),
            wish.expected() == null ? target.value() : wish.expected());
    checkReach(one, objective);
    return objective;
  }

  private void checkReach(Commitment one, Objective objective) {
    try {
      probes.checkReach(ContractStandings.expecting(one, objective).proof());
    } catch (Refused beyond) {
      throw Refused.invalidField(
          "objectives." + objective.key() + ".expected",
          beyond.key(),
          beyond.arguments().toArray());
    }
  }

  private static boolean names(Employee employee, String text) {
    return text.equalsIgnoreCase(employee.email()) || text.equals(employee.id().value().toString());
  }
}
