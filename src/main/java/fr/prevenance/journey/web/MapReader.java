package fr.prevenance.journey.web;

import fr.prevenance.journey.live.LiveLane;
import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.PainCounts;
import fr.prevenance.journey.live.Voices;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what is known along a map. */
@Component
public class MapReader {

  private final LiveLane lane;
  private final PainCounts pains;
  private final Pledges pledges;
  private final Voices voices;

  MapReader(LiveLane lane, PainCounts pains, Pledges pledges, Voices voices) {
    this.lane = lane;
    this.pains = pains;
    this.pledges = pledges;
    this.voices = voices;
  }

  public LiveMap live(Sight sight) {
    return lane.of(sight.journey(), sight.units(), sight.window());
  }

  public MapFacts read(Sight sight) {
    LiveMap live = live(sight);
    Voices.Voice voice =
        live.worst().stream()
            .flatMap(point -> voices.of(point, sight.units(), live.window().days(), 1).stream())
            .findFirst()
            .orElse(null);
    boolean told = live.points().anyMatch(point -> !point.touchpoint().painPoints().isEmpty());
    return new MapFacts(
        sight, live, told ? pains.of(live, sight.units()) : Map.of(), pledges.of(sight), voice);
  }
}
