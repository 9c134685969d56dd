package fr.prevenance.journey.actors;

import fr.prevenance.journey.Edit;
import fr.prevenance.journey.MapWords;
import fr.prevenance.journey.actors.StakeholderMapDraft.ExchangeDraft;
import java.util.ArrayList;
import java.util.List;

/** Notes who speaks to whom. */
public record PutExchange(ExchangeDraft said) implements StakeholderEdit {

  @Override
  public String target() {
    return "exchanges/";
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    return new Edit.Saying(
        "stakeholder.edit.spoken", List.of(PutTie.name(before, said.from()), PutTie.name(before, said.to())));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    StakeholderMapDraft draft = StakeholderDocument.draft(map, null);
    List<ExchangeDraft> exchanges = new ArrayList<>(MapWords.orEmpty(draft.exchanges()));
    exchanges.add(said);
    return new StakeholderMapDraft(null, draft.title(), draft.actors(), draft.links(), exchanges);
  }
}
