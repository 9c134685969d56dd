package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import java.util.List;

public record DropExchange(String key) implements StakeholderEdit {

  @Override
  public String target() {
    return "exchanges/" + key;
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    Exchange gone = before.exchange(key).orElseThrow(Refused::notFound);
    return new Edit.Saying(
        "stakeholder.edit.silenced", List.of(PutTie.name(before, gone.from()), PutTie.name(before, gone.to())));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    Exchange gone = map.exchange(key).orElseThrow(Refused::notFound);
    List<Exchange> left = map.exchanges().stream().filter(one -> !one.equals(gone)).toList();
    return StakeholderDocument.draft(map.withExchanges(left), null);
  }
}
