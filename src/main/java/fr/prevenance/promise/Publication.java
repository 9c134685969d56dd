package fr.prevenance.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a charter.
 *
 * @param code the unguessable part of its address, kept when the page is taken down
 * @param opinion the path of the door offered to readers, as long as it is open
 * @param contact whom to turn to, as it is printed
 */
public record Publication(
    CharterId charter,
    String code,
    Instant publishedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String opinion,
    @Nullable String contact) {

  public static final String PREFIX = "/c/";

  public boolean isOpen() {
    return withdrawnAt == null;
  }

  public String path() {
    return PREFIX + code;
  }

  Publication again(Instant at) {
    return new Publication(charter, code, at, null, opinion, contact);
  }

  Publication withdrawn(Instant at) {
    return new Publication(charter, code, publishedAt, at, opinion, contact);
  }

  Publication offering(@Nullable String door) {
    return new Publication(charter, code, publishedAt, withdrawnAt, door, contact);
  }

  Publication answeredBy(@Nullable String contact) {
    return new Publication(charter, code, publishedAt, withdrawnAt, opinion, contact);
  }
}
