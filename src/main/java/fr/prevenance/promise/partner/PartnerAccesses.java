package fr.prevenance.promise.partner;

import fr.prevenance.platform.Addresses;
import fr.prevenance.promise.CharterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of addresses given to partners. */
@Component
class PartnerAccesses {

  static final String KIND = "PARTNER";

  private final JdbcClient jdbc;
  private final Addresses addresses;

  PartnerAccesses(JdbcClient jdbc, Addresses addresses) {
    this.jdbc = jdbc;
    this.addresses = addresses;
  }

  /** Newest first. */
  List<PartnerAccess> of(CharterId charter) {
    return jdbc.sql(
            "select * from promise.partner_access where charter_id = :charter order by given_at desc, id desc")
        .param("charter", charter.value())
        .query(PartnerAccesses::read)
        .list();
  }

  Optional<PartnerAccess> find(UUID id) {
    return jdbc.sql("select * from promise.partner_access where id = :id")
        .param("id", id)
        .query(PartnerAccesses::read)
        .optional();
  }

  void insert(PartnerAccess one) {
    jdbc.sql(
            """
            insert into promise.partner_access (id, charter_id, code, holder, expires_on, given_by, given_at)
            values (:id, :charter, :code, :holder, :expiresOn, :by, :at)
            """)
        .param("id", one.id())
        .param("charter", one.charter().value())
        .param("code", one.code())
        .param("holder", one.holder())
        .param("expiresOn", one.expiresOn())
        .param("by", one.given().by())
        .param("at", utc(one.given().at()))
        .update();
    addresses.give(KIND, one.code(), one.id());
  }

  void revoke(UUID id, @Nullable Instant at) {
    jdbc.sql("update promise.partner_access set revoked_at = :at where id = :id")
        .param("at", at == null ? null : utc(at))
        .param("id", id)
        .update();
  }

  private static PartnerAccess read(ResultSet row, int n) throws SQLException {
    OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
    return new PartnerAccess(
        row.getObject("id", UUID.class),
        new CharterId(row.getObject("charter_id", UUID.class)),
        row.getString("code"),
        row.getString("holder"),
        row.getObject("expires_on", LocalDate.class),
        new PartnerAccess.Given(
            row.getString("given_by"), row.getObject("given_at", OffsetDateTime.class).toInstant()),
        revoked == null ? null : revoked.toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
