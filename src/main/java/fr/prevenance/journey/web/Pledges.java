package fr.prevenance.journey.web;

import fr.prevenance.journey.live.PromisesAlong;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Standing;
import fr.prevenance.signal.CommitmentId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the commitments of a map, with the addresses of their sheets. */
@Component
class Pledges {

  private final PromisesAlong promises;
  private final CharterDesk charters;

  Pledges(PromisesAlong promises, CharterDesk charters) {
    this.promises = promises;
    this.charters = charters;
  }

  Map<String, Pledge> of(Sight sight) {
    Map<String, Standing> along = promises.of(sight.viewer(), sight.journey(), sight.unit().id());
    Map<String, Pledge> pledges = new HashMap<>();
    if (along.isEmpty()) return pledges;
    Map<CommitmentId, String> homes = homes();
    along.forEach((key, standing) -> pledges.put(key, pledge(standing, homes)));
    return pledges;
  }

  private static Pledge pledge(Standing standing, Map<CommitmentId, String> homes) {
    var one = standing.commitment();
    String charter = homes.get(one.id());
    return new Pledge(
        one.key(),
        Words.t("mapview.promise.label", one.setting().position()),
        one.spoken(),
        Pledge.state(standing.state()),
        charter == null ? "" : "/promise/charters/" + charter + "/commitments/" + one.key());
  }

  private Map<CommitmentId, String> homes() {
    Map<CommitmentId, String> homes = new HashMap<>();
    charters
        .inForce()
        .forEach(text ->
            text.version().commitments().forEach(one -> homes.put(one.id(), text.charter().key())));
    return homes;
  }
}
