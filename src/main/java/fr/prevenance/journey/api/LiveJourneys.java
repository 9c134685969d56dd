package fr.prevenance.journey.api;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.live.LiveLane;
import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LiveWindow;
import fr.prevenance.journey.live.PromisesAlong;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scores that stand beside a map. */
@Component
class LiveJourneys {

  private static final int USUAL_DAYS = 90;

  record Asked(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String unit) {}

  private final LiveLane lane;
  private final PromisesAlong promises;
  private final Clock clock;

  LiveJourneys(LiveLane lane, PromisesAlong promises, Clock clock) {
    this.lane = lane;
    this.promises = promises;
    this.clock = clock;
  }

  JourneyJson of(Viewer viewer, Journey journey, JourneyJson json, Asked asked) {
    Unit unit = asked.unit() == null ? top(viewer, journey) : viewer.unit(asked.unit());
    LocalDate today = LocalDate.now(clock.withZone(viewer.units().zoneOf(unit.id())));
    LocalDate last = asked.to();
    LocalDate first = asked.from();
    if (first == null && last == null) first = today.minusDays(USUAL_DAYS - 1);
    if (first != null && last != null && last.isBefore(first))
      throw Refused.invalidField("to", "journey.window.backwards");
    LiveMap map =
        lane.of(
            journey,
            unit.isRoot() ? null : viewer.scope(unit.key()),
            LiveWindow.of(first, last, today));
    var along = promises.of(viewer, journey, unit.id());
    return json.with(first, last, map.points().map(point -> PointJson.of(point, along)).toList());
  }

  /** The map's own unit, or what the viewer may see of it. */
  private static Unit top(Viewer viewer, Journey journey) {
    return viewer.sees(journey.unit()) ? viewer.units().get(journey.unit()) : viewer.home();
  }
}
