package fr.prevenance.journey;

import fr.prevenance.organization.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A map of what customers live in a unit, with its own life.
 *
 * @param revision grows with every change
 */
public record Journey(
    JourneyId id, String key, UnitId unit, JourneyMap map, int revision, Life life) {

  public record Life(Instant changedAt, String changedBy, @Nullable Instant archivedAt) {}

  public String title() {
    return map.title();
  }

  public boolean isArchived() {
    return life.archivedAt() != null;
  }
}
