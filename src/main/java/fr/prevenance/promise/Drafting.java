package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.Operator;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the words of a wish to what exists: axes, criteria, units, people, figures. */
@Component
class Drafting {

  /** Where a commitment is being written. */
  record Place(Viewer viewer, Charter charter, CharterVersion version) {}

  private final CriterionDesk criteria;
  private final Owners owners;
  private final Probes probes;

  Drafting(CriterionDesk criteria, Owners owners, Probes probes) {
    this.criteria = criteria;
    this.owners = owners;
    this.probes = probes;
  }

  Proof proof(Viewer viewer, CommitmentWish wish, Proof known) {
    if (wish.measure() != null) probes.check(viewer, wish.measure());
    var probe = wish.measure() == null ? known.probe() : wish.measure();
    Proof proof =
        new Proof(
            probe,
            target(wish, known.target(), probes.find(probe).orElse(null)),
            wish.period() == null ? known.period() : wish.period(),
            wish.minimumN() == null ? known.minimumN() : wish.minimumN());
    probes.checkReach(proof);
    return proof;
  }

  Setting setting(Place place, CommitmentWish wish, Setting known) {
    return new Setting(
        known.position(),
        wish.axis() == null ? known.axis() : axis(place.version(), wish.axis()),
        wish.criterionKey() == null ? known.criterion() : criterion(wish.criterionKey()),
        wish.owner() == null ? known.owner() : owners.find(wish.owner()),
        wish.units() == null ? known.units() : units(place, wish.units()),
        known.withdrawn());
  }

  private static @Nullable Target target(
      CommitmentWish wish, @Nullable Target known, @Nullable MeasureDescription measure) {
    Double value =
        wish.target() != null ? wish.target() : known == null ? null : (Double) known.value();
    if (value == null) {
      mustNotStandAlone(wish.tolerance());
      mustNotStandAlone(wish.unacceptable());
      return null;
    }
    Operator usual =
        measure != null && measure.direction() == Direction.DOWN
            ? Operator.AT_MOST
            : Operator.AT_LEAST;
    Operator operator =
        wish.operator() != null ? wish.operator() : known == null ? usual : known.operator();
    Double tolerance =
        wish.tolerance() != null
            ? wish.tolerance()
            : known == null ? (Double) 0.0 : (Double) known.tolerance();
    Double unacceptable =
        wish.unacceptable() != null || known == null ? wish.unacceptable() : known.unacceptable();
    return new Target(operator, value, tolerance, unacceptable);
  }

  /** No tolerance at all is what an untouched form sends. */
  private static void mustNotStandAlone(@Nullable Double figure) {
    if (figure != null && figure != 0)
      throw Refused.invalidField("target", "promise.target.missing");
  }

  private static @Nullable String axis(CharterVersion version, String key) {
    if (key.isBlank()) return null;
    if (version.preface().axis(key).isEmpty())
      throw Refused.invalidField("axis", "promise.axis.unknown", key);
    return key;
  }

  private @Nullable CriterionId criterion(String key) {
    return key.isBlank() ? null : criteria.required(key).id();
  }

  private static List<UnitId> units(Place place, List<String> keys) {
    Set<UnitId> below = place.viewer().units().subtree(place.charter().unit());
    return keys.stream()
        .filter(key -> !key.isBlank())
        .map(key -> unit(place.viewer(), below, key))
        .distinct()
        .toList();
  }

  private static UnitId unit(Viewer viewer, Set<UnitId> below, String key) {
    return viewer
        .units()
        .find(key)
        .map(Unit::id)
        .filter(below::contains)
        .orElseThrow(() -> Refused.invalidField("units", "organization.unit.unknown", key));
  }
}
