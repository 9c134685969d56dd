package fr.prevenance.indicator;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitTree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is aimed at per year and unit; a unit without its own aims at what the unit above it does.
 */
public record Targets(List<Target> all) {

  public static final Targets NONE = new Targets(List.of());

  public record Target(UnitId unit, int year, double value) {}

  public Optional<Target> own(UnitId unit, int year) {
    return all.stream().filter(one -> one.year() == year && one.unit().equals(unit)).findFirst();
  }

  /** The unit's own, or the nearest one above it. */
  public Optional<Target> of(UnitId unit, int year, UnitTree tree) {
    UnitId at = unit;
    while (at != null) {
      Optional<Target> own = own(at, year);
      if (own.isPresent()) return own;
      at = above(at, tree);
    }
    return Optional.empty();
  }

  public @Nullable Double value(UnitId unit, int year, UnitTree tree) {
    return of(unit, year, tree).map(Target::value).orElse(null);
  }

  private static @Nullable UnitId above(UnitId unit, UnitTree tree) {
    return tree.find(unit).map(Unit::parentId).orElse(null);
  }
}
