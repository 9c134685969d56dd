package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.organization.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which points, of which units and days (both included, null is open), and how many of them. */
public record PointQuery(
    Set<UnitId> units, @Nullable LocalDate from, @Nullable LocalDate to, int limit, int offset) {

  public PointQuery {
    if (from != null && to != null && from.isAfter(to))
      throw Refused.invalidField("from", "measure.scope.reversed", from, to);
  }

  public PointQuery(Set<UnitId> units, @Nullable LocalDate from, @Nullable LocalDate to) {
    this(units, from, to, Integer.MAX_VALUE, 0);
  }
}
