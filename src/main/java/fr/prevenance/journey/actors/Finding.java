package fr.prevenance.journey.actors;

import java.util.List;

/**
 * What a cartography says at first sight.
 *
 * @param asleep weigh much and care little
 * @param lonely tied to nobody
 */
public record Finding(
    int around, List<Stakeholder> asleep, List<Tie> conflicts, List<Stakeholder> lonely, int heavy) {

  public static Finding of(StakeholderMap map) {
    List<Stakeholder> around = map.around();
    return new Finding(
        around.size(),
        around.stream().filter(Stakeholder::isAsleep).toList(),
        map.ties().stream().filter(tie -> tie.nature() == Tie.Nature.CONFLICTS).toList(),
        around.stream().filter(one -> map.tiesOf(one.key()).findAny().isEmpty()).toList(),
        (int) around.stream().filter(one -> one.influence() >= Stakeholder.HIGH).count());
  }
}
