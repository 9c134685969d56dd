package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import fr.prevenance.journey.MapWords;
import fr.prevenance.journey.actors.StakeholderMapDraft.ActorDraft;
import java.util.ArrayList;
import java.util.List;

/** Adds an actor at the end of its circle, or says an actor anew when the draft has its key. */
public record PutActor(ActorDraft said) implements StakeholderEdit {

  @Override
  public String target() {
    return said.key() == null ? "actors/" : "actors/" + said.key();
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    String name = said.name() == null ? "" : said.name().strip();
    return new Edit.Saying(said.key() == null ? "stakeholder.edit.added" : "stakeholder.edit.changed", List.of(name));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    StakeholderMapDraft draft = StakeholderDocument.draft(map, null);
    List<ActorDraft> actors = new ArrayList<>(MapWords.orEmpty(draft.actors()));
    if (said.key() == null) actors.add(said);
    else actors.set(place(map, said.key()), said);
    return new StakeholderMapDraft(null, draft.title(), actors, draft.links(), draft.exchanges());
  }

  private static int place(StakeholderMap map, String key) {
    Stakeholder known = map.actor(key).orElseThrow(Refused::notFound);
    return map.actors().indexOf(known);
  }
}
