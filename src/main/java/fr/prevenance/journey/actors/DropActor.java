package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import java.util.List;

/** Takes an actor away, with the links and exchanges that need it. */
public record DropActor(String key) implements StakeholderEdit {

  @Override
  public String target() {
    return "actors/" + key;
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    String name = before.actor(key).orElseThrow(Refused::notFound).name();
    boolean tied =
        before.tiesOf(key).findAny().isPresent() || before.exchanges().stream().anyMatch(one -> one.touches(key));
    return new Edit.Saying(tied ? "stakeholder.edit.dropped-tied" : "stakeholder.edit.dropped", List.of(name));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    Stakeholder gone = map.actor(key).orElseThrow(Refused::notFound);
    StakeholderMap left =
        new StakeholderMap(
            map.title(),
            map.actors().stream().filter(one -> !one.equals(gone)).toList(),
            map.ties().stream().filter(tie -> !tie.touches(key)).toList(),
            map.exchanges().stream().filter(one -> !one.touches(key)).toList());
    return StakeholderDocument.draft(left, null);
  }
}
