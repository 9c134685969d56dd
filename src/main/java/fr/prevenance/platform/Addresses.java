package fr.prevenance.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.platform.tenant.OrganizationId;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the organisation behind a public code, a token or a key, by its hash and one exact match.
 */
@Component
public class Addresses {

  public record Address(OrganizationId organization, UUID target) {}

  private record Asked(String kind, String code) {}

  private final Cache<Asked, Address> known =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofSeconds(10)).build();
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Addresses(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** A remembered address costs no transaction. */
  public Optional<Address> resolve(String kind, String code) {
    var asked = new Asked(kind, code);
    Address address = known.getIfPresent(asked);
    if (address != null) return Optional.of(address);
    Optional<Address> found =
        Objects.requireNonNull(
            transaction.execute(status ->
                jdbc.sql("select organization_id, target from platform.resolve(:kind, :hash)")
                    .param("kind", kind)
                    .param("hash", Secrets.hash(code))
                    .query((row, n) ->
                        new Address(
                            new OrganizationId(row.getObject("organization_id", UUID.class)),
                            row.getObject("target", UUID.class)))
                    .optional()));
    found.ifPresent(one -> known.put(asked, one));
    return found;
  }

  /** Must run inside the organisation that the code belongs to. */
  @Transactional
  public void give(String kind, String code, UUID target) {
    jdbc.sql(
            """
            insert into platform.address (kind, hash, organization_id, target)
            values (:kind, :hash, platform.current_organization(), :target)
            """)
        .param("kind", kind)
        .param("hash", Secrets.hash(code))
        .param("target", target)
        .update();
  }

  @Transactional
  public void forget(String kind, UUID target) {
    jdbc.sql("select platform.forget(:kind, :target)")
        .param("kind", kind)
        .param("target", target)
        .query((row, n) -> 0)
        .list();
    known.asMap().entrySet().removeIf(entry -> entry.getValue().target().equals(target));
  }
}
