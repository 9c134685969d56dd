package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;

/** Moves an actor by one step, for those who have no mouse at hand. */
public record StepActor(String key, Step step) implements StakeholderEdit {

  public enum Step {
    CLOSER,
    FARTHER,
    EARLIER,
    LATER
  }

  @Override
  public String target() {
    return "actors/" + key;
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    return place(before).saying(before);
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    return place(map).on(map);
  }

  /** On a circle one goes round: before the first is the last. */
  private PlaceActor place(StakeholderMap map) {
    Stakeholder known = map.actor(key).orElseThrow(Refused::notFound);
    int size = map.circle(known.circle()).size();
    int at = map.circle(known.circle()).indexOf(known);
    return switch (step) {
      case CLOSER -> new PlaceActor(key, Math.max(0, known.circle() - 1), Integer.MAX_VALUE);
      case FARTHER -> new PlaceActor(key, Math.min(Stakeholder.CIRCLES - 1, known.circle() + 1), Integer.MAX_VALUE);
      case EARLIER -> new PlaceActor(key, known.circle(), (at + size - 1) % size);
      case LATER -> new PlaceActor(key, known.circle(), (at + 1) % size);
    };
  }
}
