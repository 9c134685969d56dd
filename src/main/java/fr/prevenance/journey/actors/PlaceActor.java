package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves an actor to a circle, and to a place on it.
 *
 * @param place among the others of that circle; beyond them is the end
 */
public record PlaceActor(String key, int circle, int place) implements StakeholderEdit {

  @Override
  public String target() {
    return "actors/" + key;
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    Stakeholder moved = before.actor(key).orElseThrow(Refused::notFound);
    String where = moved.circle() == circle ? "turned" : "circle-" + circle;
    return new Edit.Saying("stakeholder.edit." + where, List.of(moved.name()));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    Stakeholder known = map.actor(key).orElseThrow(Refused::notFound);
    List<Stakeholder> actors = new ArrayList<>(map.actors());
    actors.remove(known);
    List<Stakeholder> others = actors.stream().filter(one -> one.circle() == circle).toList();
    int at = place >= 0 && place < others.size() ? actors.indexOf(others.get(place)) : actors.size();
    actors.add(at, known.in(circle));
    return StakeholderDocument.draft(map.withActors(actors), null);
  }
}
