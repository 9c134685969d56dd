package fr.prevenance.journey.actors;

import fr.prevenance.journey.Journey;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A cartography of the organisation, with its own life.
 *
 * @param revision grows with every change
 */
@NamedInterface("actors")
public record Cartography(
    CartographyId id, String key, StakeholderMap map, int revision, Journey.Life life) {

  public String title() {
    return map.title();
  }

  public boolean isArchived() {
    return life.archivedAt() != null;
  }

  Cartography archivedAt(java.time.@Nullable Instant at) {
    return new Cartography(
        id, key, map, revision, new Journey.Life(life.changedAt(), life.changedBy(), at));
  }
}
