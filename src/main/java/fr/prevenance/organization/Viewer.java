package fr.prevenance.organization;

import fr.prevenance.Refused;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, a person or a script: what they see stops at their own units and below, and what
 * they may not see is not found.
 */
public record Viewer(
    Organization organization,
    Actor actor,
    UnitTree units,
    Map<UnitId, Set<Role>> roles,
    Set<UnitId> visible,
    UnitId top) {

  /** The one who acts: an employee, or an API token. */
  public record Actor(String name, @Nullable EmployeeId employee, @Nullable AccountId account) {}

  public boolean sees(UnitId unit) {
    return visible.contains(unit);
  }

  public boolean seesEverything() {
    return sees(units.root().id());
  }

  /** The unit meant when none is named: the highest that the person sees, the first of several. */
  public Unit home() {
    if (sees(top)) return units.get(top);
    return units.outline(top).stream()
        .map(UnitTree.Placed::unit)
        .filter(one -> sees(one.id()))
        .findFirst()
        .orElseGet(() -> units.get(top));
  }

  public boolean isAdministrator() {
    return roles.values().stream().anyMatch(held -> held.contains(Role.ADMINISTRATOR));
  }

  public boolean writes() {
    return roles.values().stream().flatMap(Set::stream).anyMatch(Role::writes);
  }

  /**
   * @throws Refused not found for a unit outside the viewer's part of the tree
   */
  public Unit unit(@Nullable String key) {
    if (key == null || key.isBlank()) return home();
    Unit unit = units.find(key).orElseThrow(Refused::notFound);
    if (!sees(unit.id())) throw Refused.notFound();
    return unit;
  }

  /** The units to read for a chosen one: its subtree; for none, all that the viewer sees. */
  public Set<UnitId> scope(@Nullable String unitKey) {
    if (unitKey == null || unitKey.isBlank()) return visible;
    var seen = new LinkedHashSet<>(units.subtree(unit(unitKey).id()));
    seen.retainAll(visible);
    return seen;
  }

  public void mustWrite() {
    if (!writes()) throw Refused.notFound();
  }

  public void mustAdminister() {
    if (!isAdministrator()) throw Refused.notFound();
  }
}
