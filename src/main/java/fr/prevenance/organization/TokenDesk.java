package fr.prevenance.organization;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.Refused;
import fr.prevenance.platform.Addresses;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Secrets;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives scripts their tokens, shown once and stored as a hash, and takes them back. */
@Service
public class TokenDesk {

  private static final String KIND = "TOKEN";

  public record Listed(TokenId id, String name, List<String> scopes, Instant createdAt) {}

  private final Cache<String, ApiToken> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(10)).build();
  private final JdbcClient jdbc;
  private final Addresses addresses;
  private final TransactionTemplate transaction;

  TokenDesk(JdbcClient jdbc, Addresses addresses, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.addresses = addresses;
    this.transaction = transaction;
  }

  /**
   * @return the token itself, which nobody can read again
   */
  @Transactional
  public String give(String name, Set<TokenScope> scopes) {
    String secret = "pv_" + Secrets.code(40);
    register(name, scopes, secret);
    return secret;
  }

  @Transactional
  public void register(String name, Set<TokenScope> scopes, String secret) {
    if (name.isBlank()) throw Refused.invalidField("name", "organization.token.name-missing");
    if (scopes.isEmpty()) throw Refused.invalidField("scopes", "organization.token.scope-missing");
    UUID id = Ids.next();
    jdbc.sql("insert into organization.api_token (id, name, scopes) values (:id, :name, :scopes)")
        .param("id", id)
        .param("name", name.strip())
        .param("scopes", scopes.stream().map(TokenScope::word).toArray(String[]::new))
        .update();
    addresses.give(KIND, secret, id);
  }

  @Transactional
  public void revoke(TokenId id) {
    int revoked =
        jdbc.sql(
                "update organization.api_token set revoked_at = now() where id = :id and revoked_at is null")
            .param("id", id.value())
            .update();
    if (revoked == 0) throw Refused.notFound();
    addresses.forget(KIND, id.value());
    known.asMap().values().removeIf(token -> token.id().equals(id));
  }

  @Transactional(readOnly = true)
  public List<Listed> all() {
    return jdbc.sql(
            "select id, name, scopes, created_at from organization.api_token where revoked_at is null order by created_at")
        .query((row, n) ->
            new Listed(
                new TokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                List.of((String[]) row.getArray("scopes").getArray()),
                row.getTimestamp("created_at").toInstant()))
        .list();
  }

  public Optional<ApiToken> find(String secret) {
    ApiToken token = known.getIfPresent(secret);
    if (token != null) return Optional.of(token);
    Optional<ApiToken> found =
        addresses
            .resolve(KIND, secret)
            .flatMap(address ->
                Tenant.get(
                    address.organization(), () -> read(address.organization(), address.target())));
    found.ifPresent(one -> known.put(secret, one));
    return found;
  }

  private Optional<ApiToken> read(OrganizationId organization, UUID id) {
    return java.util.Objects.requireNonNull(
        transaction.execute(status ->
            jdbc.sql(
                    "select id, name, scopes from organization.api_token where id = :id and revoked_at is null")
                .param("id", id)
                .query((row, n) -> {
                  var scopes = EnumSet.noneOf(TokenScope.class);
                  Arrays.stream((String[]) row.getArray("scopes").getArray())
                      .map(TokenScope::of)
                      .forEach(scopes::add);
                  return new ApiToken(
                      new TokenId(row.getObject("id", UUID.class)),
                      organization,
                      row.getString("name"),
                      scopes);
                })
                .optional()));
  }
}
