package fr.prevenance.survey.imports;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.survey.CleanText;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds units by key or by name as files write them, unless two are then alike. */
final class UnitNames {

  private final UnitTree tree;
  private final Map<String, Unit> names = new HashMap<>();
  private final Map<String, @Nullable Unit> asked = new HashMap<>();
  private final Map<UnitId, ZoneId> zones = new HashMap<>();

  UnitNames(UnitTree tree) {
    this.tree = tree;
    Set<String> alike = new HashSet<>();
    for (Unit unit : tree.all()) {
      String name = CleanText.folded(unit.name());
      if (names.putIfAbsent(name, unit) != null) alike.add(name);
    }
    alike.forEach(names::remove);
    tree.all().forEach(unit -> names.put(unit.key(), unit));
  }

  Unit root() {
    return tree.root();
  }

  @Nullable Unit find(String text) {
    return asked.computeIfAbsent(text, name -> {
      Unit exact = names.get(name);
      return exact == null ? names.get(CleanText.folded(name)) : exact;
    });
  }

  ZoneId zoneOf(Unit unit) {
    return zones.computeIfAbsent(unit.id(), tree::zoneOf);
  }
}
