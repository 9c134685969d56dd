package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of cartographies. */
@Component
class Cartographies {

  private static final String COLUMNS =
      "select id, key, map, revision, changed_at, changed_by, archived_at from journey.stakeholder_map ";

  private final JdbcClient jdbc;

  Cartographies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Cartography> all() {
    return jdbc.sql(COLUMNS + "order by lower(map ->> 'title'), key").query(Cartographies::cartography).list();
  }

  Optional<Cartography> find(String key) {
    return jdbc.sql(COLUMNS + "where key = :key").param("key", key).query(Cartographies::cartography).optional();
  }

  /** Held until the transaction ends: changes of one cartography come one after the other. */
  Cartography lock(String key) {
    return jdbc.sql(COLUMNS + "where key = :key for update").param("key", key)
        .query(Cartographies::cartography).optional().orElseThrow(Refused::notFound);
  }

  boolean isTaken(String key) {
    return jdbc.sql("select exists (select from journey.stakeholder_map where key = :key)")
        .param("key", key).query(Boolean.class).single();
  }

  void insert(Cartography one) {
    jdbc.sql("""
            insert into journey.stakeholder_map (id, key, map, revision, changed_at, changed_by)
            values (:id, :key, :map::jsonb, :revision, :at, :by)
            """)
        .param("id", one.id().value()).param("key", one.key()).param("map", StakeholderDocument.stored(one.map()))
        .param("revision", one.revision()).param("at", one.life().changedAt().atOffset(ZoneOffset.UTC))
        .param("by", one.life().changedBy()).update();
  }

  void update(Cartography one) {
    Instant archived = one.life().archivedAt();
    jdbc.sql("""
            update journey.stakeholder_map
               set map = :map::jsonb, revision = :revision, changed_at = :at, changed_by = :by,
                   archived_at = :archived::timestamptz
             where id = :id
            """)
        .param("id", one.id().value()).param("map", StakeholderDocument.stored(one.map()))
        .param("revision", one.revision()).param("at", one.life().changedAt().atOffset(ZoneOffset.UTC))
        .param("by", one.life().changedBy()).param("archived", archived == null ? null : archived.toString())
        .update();
  }

  private static Cartography cartography(ResultSet row, int n) throws SQLException {
    Timestamp archived = row.getTimestamp("archived_at");
    return new Cartography(
        new CartographyId(row.getObject("id", UUID.class)), row.getString("key"),
        StakeholderDocument.read(row.getString("map")), row.getInt("revision"),
        new Journey.Life(
            row.getTimestamp("changed_at").toInstant(), row.getString("changed_by"),
            archived == null ? null : archived.toInstant()));
  }
}
