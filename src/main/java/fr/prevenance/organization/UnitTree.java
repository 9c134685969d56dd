package fr.prevenance.organization;

import fr.prevenance.Refused;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units of an organisation, as they hang together now: history moves with the tree. */
public final class UnitTree {

  private final Map<UnitId, Unit> byId = new LinkedHashMap<>();
  private final Map<String, Unit> byKey = new HashMap<>();
  private final Map<UnitId, List<Unit>> children = new HashMap<>();
  private final Unit root;
  private final ZoneId defaultZone;

  public UnitTree(List<Unit> units, ZoneId defaultZone) {
    this.defaultZone = defaultZone;
    for (Unit unit : units) {
      byId.put(unit.id(), unit);
      byKey.put(unit.key(), unit);
      UnitId parent = unit.parentId();
      if (parent != null) children.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit);
    }
    root = units.stream().filter(Unit::isRoot).findFirst().orElseThrow(Refused::notFound);
  }

  public Unit root() {
    return root;
  }

  public Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<Unit> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * @throws Refused not found when no unit has this key
   */
  public Unit required(String key) {
    return find(key)
        .orElseThrow(() -> Refused.invalidField("unitKey", "organization.unit.unknown", key));
  }

  public Unit get(UnitId id) {
    return find(id).orElseThrow(Refused::notFound);
  }

  public List<Unit> childrenOf(UnitId id) {
    return children.getOrDefault(id, List.of());
  }

  /** The unit and everything below it, parents before children. */
  public Set<UnitId> subtree(UnitId id) {
    var found = new LinkedHashSet<UnitId>();
    collect(id, found);
    return found;
  }

  /** Depth-first list for menus: each unit with how deep it stands below the given one. */
  public List<Placed> outline(UnitId top) {
    var lines = new ArrayList<Placed>();
    outline(get(top), 0, lines);
    return lines;
  }

  public record Placed(Unit unit, int depth) {}

  public List<Unit> all() {
    return List.copyOf(byId.values());
  }

  /** The unit's time zone, inherited from above, the organisation's by default. */
  public ZoneId zoneOf(UnitId id) {
    for (Unit unit = byId.get(id); unit != null; ) {
      if (unit.timeZone() != null) return ZoneId.of(unit.timeZone());
      UnitId parent = unit.parentId();
      unit = parent == null ? null : byId.get(parent);
    }
    return defaultZone;
  }

  public ZoneId defaultZone() {
    return defaultZone;
  }

  private void collect(UnitId id, Set<UnitId> found) {
    if (!byId.containsKey(id) || !found.add(id)) return;
    for (Unit child : childrenOf(id)) collect(child.id(), found);
  }

  private void outline(Unit unit, int depth, List<Placed> lines) {
    lines.add(new Placed(unit, depth));
    for (Unit child : childrenOf(unit.id())) outline(child, depth + 1, lines);
  }
}
