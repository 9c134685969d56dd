package fr.prevenance.organization;

import fr.prevenance.platform.Likeness;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds units by key or by name as files write them, unless two are then alike. */
public final class UnitNames {

  private record Likened(UnaryOperator<String> form, Map<String, Unit> names) {

    static Likened of(Collection<Unit> units, UnaryOperator<String> form) {
      Map<String, Unit> names = new HashMap<>();
      Set<String> alike = new HashSet<>(Set.of(""));
      for (Unit unit : units) {
        String name = form.apply(unit.name());
        if (names.putIfAbsent(name, unit) != null) alike.add(name);
      }
      names.keySet().removeAll(alike);
      return new Likened(form, names);
    }

    @Nullable Unit find(String text) {
      return names.get(form.apply(text));
    }
  }

  private final Map<String, Unit> keys = new HashMap<>();
  private final List<Likened> strictestFirst;
  private final Map<String, @Nullable Unit> asked = new HashMap<>();

  public UnitNames(Collection<Unit> units) {
    units.forEach(unit -> keys.put(unit.key(), unit));
    this.strictestFirst =
        List.of(Likened.of(units, Likeness::folded), Likened.of(units, Likeness::bare));
  }

  public @Nullable Unit find(String text) {
    return asked.computeIfAbsent(text.strip(), this::sought);
  }

  private @Nullable Unit sought(String text) {
    Unit exact = keys.get(text);
    return exact != null
        ? exact
        : strictestFirst.stream()
            .map(one -> one.find(text))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }
}
