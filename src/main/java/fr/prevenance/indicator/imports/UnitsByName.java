package fr.prevenance.indicator.imports;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units that the viewer sees, by key or by name as files write it, unless two are then alike.
 */
final class UnitsByName {

  private final Unit top;
  private final Map<String, Unit> names = new HashMap<>();

  UnitsByName(Viewer viewer) {
    this.top = viewer.units().get(viewer.top());
    Set<String> alike = new HashSet<>();
    viewer.units().all().stream()
        .filter(unit -> viewer.sees(unit.id()))
        .forEach(unit -> {
          String name = PointColumn.plain(unit.name());
          if (names.putIfAbsent(name, unit) != null) alike.add(name);
        });
    alike.forEach(names::remove);
    viewer.units().all().stream()
        .filter(unit -> viewer.sees(unit.id()))
        .forEach(unit -> names.put(unit.key(), unit));
  }

  /** Nothing written means the viewer's own top. */
  @Nullable Unit find(@Nullable String text) {
    if (text == null || text.isBlank()) return top;
    Unit exact = names.get(text.strip());
    return exact == null ? names.get(PointColumn.plain(text)) : exact;
  }
}
