package fr.prevenance.organization;

import fr.prevenance.platform.tenant.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A way to sign in; the person behind it is an employee of one organisation. */
public record Account(
    AccountId id,
    OrganizationId organization,
    String email,
    String passwordHash,
    boolean demo,
    @Nullable Instant lockedUntil,
    Preferences preferences) {

  public record Preferences(@Nullable String language, @Nullable String theme) {}

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }
}
