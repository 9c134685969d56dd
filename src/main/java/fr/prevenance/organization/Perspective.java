package fr.prevenance.organization;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From where a page looks, as chosen in the top bar: a unit with all below it, and a period.
 * Controllers take it as an argument.
 *
 * @param units the chosen unit's subtree, within what the viewer may see
 * @param today in the chosen unit's time zone
 */
public record Perspective(Unit unit, Set<UnitId> units, Period period, LocalDate today) {

  /**
   * The units as counts are asked for them: null for the whole organisation, which has counts of
   * its own.
   */
  public @Nullable Set<UnitId> bounds() {
    return unit.isRoot() && units.contains(unit.id()) ? null : units;
  }
}
