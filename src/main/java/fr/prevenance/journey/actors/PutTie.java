package fr.prevenance.journey.actors;

import fr.prevenance.journey.Edit;
import fr.prevenance.journey.MapWords;
import fr.prevenance.journey.actors.StakeholderMapDraft.TieDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Ties two actors; the same link said again takes the new strength. */
public record PutTie(TieDraft said) implements StakeholderEdit {

  @Override
  public String target() {
    return "links/" + said.from() + "/" + said.to() + "/" + said.nature();
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    return new Edit.Saying("stakeholder.edit.tied", List.of(name(before, said.from()), name(before, said.to())));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    StakeholderMapDraft draft = StakeholderDocument.draft(map, null);
    List<TieDraft> ties = new ArrayList<>(MapWords.orEmpty(draft.links()));
    ties.removeIf(this::isSame);
    ties.add(said);
    return new StakeholderMapDraft(null, draft.title(), draft.actors(), ties, draft.exchanges());
  }

  private boolean isSame(TieDraft other) {
    return Objects.equals(said.from(), other.from())
        && Objects.equals(said.to(), other.to())
        && Objects.equals(said.nature(), other.nature());
  }

  static String name(StakeholderMap map, @org.jspecify.annotations.Nullable String key) {
    return key == null ? "" : map.actor(key).map(Stakeholder::name).orElse(key);
  }
}
