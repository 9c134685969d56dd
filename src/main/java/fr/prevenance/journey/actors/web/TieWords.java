package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.StakeholderMap;
import fr.prevenance.journey.actors.Tie;
import fr.prevenance.platform.web.Words;

/** Links in words. */
final class TieWords {

  private TieWords() {}

  /** « La ville décide pour le réseau (lien fort) » */
  static String sentence(StakeholderMap map, Tie tie) {
    return Words.t(
        "stakeholder.tie." + tie.nature(), name(map, tie.from()), name(map, tie.to()),
        Words.t("stakeholder.strength." + tie.strength()));
  }

  static String name(StakeholderMap map, String key) {
    return map.actor(key).map(Stakeholder::name).orElse(key);
  }
}
