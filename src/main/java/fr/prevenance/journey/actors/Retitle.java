package fr.prevenance.journey.actors;

import fr.prevenance.journey.Edit;
import java.util.List;

public record Retitle(String title) implements StakeholderEdit {

  @Override
  public String target() {
    return "title";
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    return new Edit.Saying("stakeholder.edit.titled", List.of(title.strip()));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap map) {
    return StakeholderDocument.draft(map.titled(title), null);
  }
}
