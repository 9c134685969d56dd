package fr.prevenance.journey;

import fr.prevenance.Refused;
import fr.prevenance.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of maps. */
@Component
class Journeys {

  private static final String COLUMNS =
      "select id, key, unit_id, map, revision, changed_at, changed_by, archived_at from journey.journey ";

  private final JdbcClient jdbc;

  Journeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Journey> all() {
    return jdbc.sql(COLUMNS + "order by lower(map ->> 'title'), key")
        .query(Journeys::journey)
        .list();
  }

  Optional<Journey> find(String key) {
    return jdbc.sql(COLUMNS + "where key = :key")
        .param("key", key)
        .query(Journeys::journey)
        .optional();
  }

  Optional<Journey> find(JourneyId id) {
    return jdbc.sql(COLUMNS + "where id = :id")
        .param("id", id.value())
        .query(Journeys::journey)
        .optional();
  }

  /** Held until the transaction ends: changes of one map come one after the other. */
  Journey lock(String key) {
    return jdbc.sql(COLUMNS + "where key = :key for update")
        .param("key", key)
        .query(Journeys::journey)
        .optional()
        .orElseThrow(Refused::notFound);
  }

  boolean isTaken(String key) {
    return jdbc.sql("select exists (select from journey.journey where key = :key)")
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  /** The contacts of the other maps, archived ones too: a key stays with its contact. */
  Set<String> touchpointsOutside(@Nullable JourneyId journey) {
    return all().stream()
        .filter(one -> !one.id().equals(journey))
        .flatMap(one -> one.map().touchpoints())
        .map(Touchpoint::key)
        .collect(Collectors.toSet());
  }

  void insert(Journey journey) {
    jdbc.sql(
            """
            insert into journey.journey (id, key, unit_id, map, revision, changed_at, changed_by)
            values (:id, :key, :unit, :map::jsonb, :revision, :at, :by)
            """)
        .param("id", journey.id().value())
        .param("key", journey.key())
        .param("unit", journey.unit().value())
        .param("map", MapDocument.stored(journey.map()))
        .param("revision", journey.revision())
        .param("at", journey.life().changedAt().atOffset(ZoneOffset.UTC))
        .param("by", journey.life().changedBy())
        .update();
  }

  void update(Journey journey) {
    Instant archived = journey.life().archivedAt();
    jdbc.sql(
            """
            update journey.journey
               set unit_id = :unit, map = :map::jsonb, revision = :revision, changed_at = :at, changed_by = :by,
                   archived_at = :archived::timestamptz
             where id = :id
            """)
        .param("id", journey.id().value())
        .param("unit", journey.unit().value())
        .param("map", MapDocument.stored(journey.map()))
        .param("revision", journey.revision())
        .param("at", journey.life().changedAt().atOffset(ZoneOffset.UTC))
        .param("by", journey.life().changedBy())
        .param("archived", archived == null ? null : archived.toString())
        .update();
  }

  private static Journey journey(ResultSet row, int n) throws SQLException {
    Timestamp archived = row.getTimestamp("archived_at");
    return new Journey(
        new JourneyId(row.getObject("id", UUID.class)),
        row.getString("key"),
        new UnitId(row.getObject("unit_id", UUID.class)),
        MapDocument.read(row.getString("map")),
        row.getInt("revision"),
        new Journey.Life(
            row.getTimestamp("changed_at").toInstant(),
            row.getString("changed_by"),
            archived == null ? null : archived.toInstant()));
  }
}
