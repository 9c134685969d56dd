package fr.prevenance.survey.imports;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitNames;
import fr.prevenance.organization.UnitTree;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units that rows name, and the time zone of each. */
final class Places {

  private final UnitTree tree;
  private final UnitNames names;
  private final Map<UnitId, ZoneId> zones = new HashMap<>();

  Places(UnitTree tree) {
    this.tree = tree;
    this.names = new UnitNames(tree.all());
  }

  Unit root() {
    return tree.root();
  }

  @Nullable Unit find(String text) {
    return names.find(text);
  }

  ZoneId zoneOf(Unit unit) {
    return zones.computeIfAbsent(unit.id(), tree::zoneOf);
  }
}
