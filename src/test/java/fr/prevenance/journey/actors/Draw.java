package fr.prevenance.journey.actors;

import fr.prevenance.journey.actors.StakeholderMapDraft.ActorDraft;
import fr.prevenance.journey.actors.StakeholderMapDraft.TieDraft;
import java.util.ArrayList;
import java.util.List;

/** Cartographies for tests, drawn in a line each. */
public final class Draw {

  private final List<ActorDraft> actors = new ArrayList<>();
  private final List<TieDraft> ties = new ArrayList<>();

  public static Draw around(String customer) {
    return new Draw().actor(customer, 0, 3, 3);
  }

  public Draw actor(String name, int circle, int influence, int concern) {
    actors.add(new ActorDraft(null, name, null, circle, influence, concern, null));
    return this;
  }

  public Draw tie(String from, String nature, String to, int strength) {
    ties.add(new TieDraft(from, to, nature, strength, null));
    return this;
  }

  public StakeholderMapDraft draft() {
    return new StakeholderMapDraft(null, "Autour du voyageur", actors, ties, null);
  }

  public StakeholderMap map() {
    return StakeholderReading.read(draft());
  }
}
