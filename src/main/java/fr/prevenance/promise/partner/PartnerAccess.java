package fr.prevenance.promise.partner;

import fr.prevenance.promise.CharterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address given to one person of the partner's.
 *
 * @param code the unguessable part of the address
 * @param holder to whom it was given
 * @param expiresOn the last day on which it opens
 */
public record PartnerAccess(
    UUID id,
    CharterId charter,
    String code,
    String holder,
    LocalDate expiresOn,
    Given given,
    @Nullable Instant revokedAt) {

  public static final String PREFIX = "/partner/";

  public record Given(String by, Instant at) {}

  public enum State {
    OPEN,
    EXPIRED,
    REVOKED
  }

  public State on(LocalDate day) {
    if (revokedAt != null) return State.REVOKED;
    return expiresOn.isBefore(day) ? State.EXPIRED : State.OPEN;
  }

  public String path() {
    return PREFIX + code;
  }
}
