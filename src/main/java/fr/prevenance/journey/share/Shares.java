package fr.prevenance.journey.share;

import fr.prevenance.journey.JourneyId;
import fr.prevenance.platform.Addresses;
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

/** The collection of links. */
@Component
class Shares {

  static final String KIND = "JOURNEY_SHARE";

  private static final String COLUMNS =
      "select id, journey_id, code, quoted, until, given_at, given_by, revoked_at from journey.share ";

  private final JdbcClient jdbc;
  private final Addresses addresses;

  Shares(JdbcClient jdbc, Addresses addresses) {
    this.jdbc = jdbc;
    this.addresses = addresses;
  }

  /** The newest first. */
  List<Share> of(JourneyId journey) {
    return jdbc.sql(COLUMNS + "where journey_id = :journey order by given_at desc, id")
        .param("journey", journey.value())
        .query(Shares::read)
        .list();
  }

  Optional<Share> find(ShareId id) {
    return jdbc.sql(COLUMNS + "where id = :id")
        .param("id", id.value())
        .query(Shares::read)
        .optional();
  }

  void insert(Share one) {
    jdbc.sql(
            """
            insert into journey.share (id, journey_id, code, quoted, until, given_at, given_by)
            values (:id, :journey, :code, :quoted, :until, :at, :by)
            """)
        .param("id", one.id().value())
        .param("journey", one.journey().value())
        .param("code", one.code())
        .param("quoted", one.quoted())
        .param("until", one.until())
        .param("at", one.given().at().atOffset(ZoneOffset.UTC))
        .param("by", one.given().by())
        .update();
    addresses.give(KIND, one.code(), one.id().value());
  }

  void update(Share one) {
    Instant revoked = one.revokedAt();
    jdbc.sql("update journey.share set revoked_at = :revoked::timestamptz where id = :id")
        .param("id", one.id().value())
        .param("revoked", revoked == null ? null : revoked.toString())
        .update();
  }

  private static Share read(ResultSet row, int n) throws SQLException {
    return new Share(
        new ShareId(row.getObject("id", UUID.class)),
        new JourneyId(row.getObject("journey_id", UUID.class)),
        row.getString("code"),
        row.getBoolean("quoted"),
        row.getObject("until", LocalDate.class),
        new Share.Given(
            row.getObject("given_at", OffsetDateTime.class).toInstant(), row.getString("given_by")),
        instant(row.getObject("revoked_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
