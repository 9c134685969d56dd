package fr.prevenance.promise;

import fr.prevenance.platform.Addresses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of public pages. */
@Component
class Publications {

  static final String KIND = "CHARTER";

  private final JdbcClient jdbc;
  private final Addresses addresses;

  Publications(JdbcClient jdbc, Addresses addresses) {
    this.jdbc = jdbc;
    this.addresses = addresses;
  }

  Optional<Publication> find(CharterId charter) {
    return jdbc.sql("select * from promise.publication where charter_id = :charter")
        .param("charter", charter.value())
        .query(Publications::read)
        .optional();
  }

  void insert(Publication one) {
    jdbc.sql(
            "insert into promise.publication (charter_id, code, published_at) values (:charter, :code, :at)")
        .param("charter", one.charter().value())
        .param("code", one.code())
        .param("at", utc(one.publishedAt()))
        .update();
    addresses.give(KIND, one.code(), one.charter().value());
  }

  void update(Publication one) {
    jdbc.sql(
            """
            update promise.publication set published_at = :publishedAt, withdrawn_at = :withdrawnAt, opinion = :opinion,
              contact = :contact
             where charter_id = :charter
            """)
        .param("charter", one.charter().value())
        .param("publishedAt", utc(one.publishedAt()))
        .param("withdrawnAt", one.withdrawnAt() == null ? null : utc(one.withdrawnAt()))
        .param("opinion", one.opinion())
        .param("contact", one.contact())
        .update();
  }

  private static Publication read(ResultSet row, int n) throws SQLException {
    return new Publication(
        new CharterId(row.getObject("charter_id", UUID.class)),
        row.getString("code"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
        row.getString("opinion"),
        row.getString("contact"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
