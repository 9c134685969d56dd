package fr.prevenance.journey.web;

import fr.prevenance.journey.Journey;
import fr.prevenance.journey.live.LiveWindow;
import fr.prevenance.organization.Period;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.signal.DayRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From where a map is looked at: whose answers feed it, over which days.
 *
 * @param unit the map's own when the top bar shows a unit above it
 * @param units null for all
 */
public record Sight(
    Viewer viewer,
    Journey journey,
    Unit unit,
    @Nullable Set<UnitId> units,
    Period period,
    LiveWindow window) {

  public static Sight of(Viewer viewer, Perspective seen, Journey journey) {
    boolean above = seen.units().contains(journey.unit());
    Unit unit = above ? viewer.units().get(journey.unit()) : seen.unit();
    Set<UnitId> units = above && !unit.isRoot() ? viewer.scope(unit.key()) : seen.bounds();
    Period period = seen.period();
    Period before = period.previous();
    var window =
        new LiveWindow(
            new DayRange(period.from(), period.to()),
            before == null ? null : new DayRange(before.from(), before.to()),
            seen.today());
    return new Sight(viewer, journey, unit, units, period, window);
  }

  public boolean writes() {
    return viewer.writes() && viewer.sees(journey.unit()) && !journey.isArchived();
  }
}
