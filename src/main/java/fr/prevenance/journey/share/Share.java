package fr.prevenance.journey.share;

import fr.prevenance.journey.JourneyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A link that shows a map without an account.
 *
 * @param code the unguessable part of its address
 * @param quoted whether customers' words are shown too
 * @param until the last day on which it answers
 */
public record Share(
    ShareId id,
    JourneyId journey,
    String code,
    boolean quoted,
    LocalDate until,
    Given given,
    @Nullable Instant revokedAt) {

  public static final String PREFIX = "/j/";

  public record Given(Instant at, String by) {}

  public boolean isOpen(LocalDate today) {
    return revokedAt == null && !today.isAfter(until);
  }

  public String path() {
    return PREFIX + code;
  }

  Share revoked(@Nullable Instant at) {
    return new Share(id, journey, code, quoted, until, given, at);
  }
}
