package fr.prevenance.journey.actors;

import fr.prevenance.journey.Edit;
import java.util.List;

/** Another document in the place of the one that was. */
record WholeCartography(StakeholderMap map) implements StakeholderEdit {

  @Override
  public String target() {
    return "";
  }

  @Override
  public Edit.Saying saying(StakeholderMap before) {
    return new Edit.Saying("stakeholder.edit.replaced", List.of(map.title()));
  }

  @Override
  public StakeholderMapDraft on(StakeholderMap old) {
    return StakeholderDocument.draft(map, null);
  }
}
