package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.organization.Viewer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The stages where actors speak to each other. A stage that was there when it was said may go from
 * its map later: what was said stays.
 */
@Component
class StageGround {

  private final JourneyDesk journeys;

  StageGround(JourneyDesk journeys) {
    this.journeys = journeys;
  }

  record Adopted(StakeholderMap map, List<Refused.Field> leftOut) {}

  void check(Viewer viewer, StakeholderMap map, @Nullable StakeholderMap before) {
    Set<Exchange.Place> known =
        before == null
            ? Set.of()
            : before.exchanges().stream().map(Exchange::at).filter(at -> at != null).collect(Collectors.toCollection(HashSet::new));
    List<Refused.Field> wrong = new ArrayList<>();
    Map<String, Journey> maps = maps(viewer);
    for (int i = 0; i < map.exchanges().size(); i++) {
      Exchange.Place at = map.exchanges().get(i).at();
      if (at != null && !known.contains(at)) lack("exchanges[" + i + "].", at, maps, wrong);
    }
    if (!wrong.isEmpty()) throw Refused.invalidFields(wrong);
  }

  Adopted adopt(Viewer viewer, StakeholderMap map) {
    List<Refused.Field> leftOut = new ArrayList<>();
    List<Exchange> kept = new ArrayList<>();
    Map<String, Journey> maps = maps(viewer);
    for (Exchange one : map.exchanges()) {
      Exchange.Place at = one.at();
      boolean holds = at == null || !lack("exchanges[" + kept.size() + "].", at, maps, leftOut);
      kept.add(holds ? one : new Exchange(one.key(), one.from(), one.to(), one.about(), one.channel(), null));
    }
    return new Adopted(map.withExchanges(kept), leftOut);
  }

  private static boolean lack(String path, Exchange.Place at, Map<String, Journey> maps, List<Refused.Field> wrong) {
    Journey journey = maps.get(at.journey());
    String stage = at.stage();
    if (journey == null) wrong.add(new Refused.Field(path + "journey", "stakeholder.journey.unknown", List.of(at.journey())));
    else if (stage != null && journey.map().stage(stage).isEmpty())
      wrong.add(new Refused.Field(path + "stage", "stakeholder.stage.unknown", List.of(stage, journey.title())));
    else return false;
    return true;
  }

  private Map<String, Journey> maps(Viewer viewer) {
    return journeys.all(viewer).stream().collect(Collectors.toMap(Journey::key, Function.identity()));
  }
}
