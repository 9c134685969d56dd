package fr.prevenance.journey.live;

import fr.prevenance.journey.Journey;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Promises;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the commitments made along a map stand in a unit, by their key. */
@Service
@Transactional(readOnly = true)
public class PromisesAlong {

  private final Promises promises;
  private final CharterDesk charters;

  PromisesAlong(Promises promises, CharterDesk charters) {
    this.promises = promises;
    this.charters = charters;
  }

  /** One that is no longer promised is absent. */
  public Map<String, Standing> of(Viewer viewer, Journey journey, UnitId unit) {
    Set<String> asked =
        journey
            .map()
            .touchpoints()
            .map(Touchpoint::commitments)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    Map<String, Standing> along = new HashMap<>();
    if (asked.isEmpty() || charters.inForce().isEmpty()) return along;
    for (var promised : promises.in(viewer, unit, Window::on)) {
      Standing standing = promised.standing();
      if (asked.contains(standing.commitment().key()))
        along.putIfAbsent(standing.commitment().key(), standing);
    }
    return along;
  }
}
