package fr.prevenance.journey.actors;

import fr.prevenance.journey.Edit;

/** A change that somebody asks for; the rules are read over the whole afterwards. */
public interface StakeholderEdit {

  /** The path of what it touches: {@code actors/driver}; empty for the whole. */
  String target();

  /** What to say of it, against the map as it was. */
  Edit.Saying saying(StakeholderMap before);

  StakeholderMapDraft on(StakeholderMap map);
}
