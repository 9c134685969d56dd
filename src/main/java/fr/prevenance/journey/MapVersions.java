package fr.prevenance.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept versions of maps. */
@Component
class MapVersions {

  private static final String COLUMNS =
      "select number, name, map, kept_at, kept_by from journey.version where journey_id = :journey ";

  private final JdbcClient jdbc;

  MapVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<MapVersion> of(JourneyId journey) {
    return jdbc.sql(COLUMNS + "order by number desc")
        .param("journey", journey.value())
        .query(MapVersions::version)
        .list();
  }

  Optional<MapVersion> find(JourneyId journey, int number) {
    return jdbc.sql(COLUMNS + "and number = :number")
        .param("journey", journey.value())
        .param("number", number)
        .query(MapVersions::version)
        .optional();
  }

  void insert(JourneyId journey, MapVersion version) {
    jdbc.sql(
            """
            insert into journey.version (journey_id, number, name, map, kept_at, kept_by)
            values (:journey, :number, :name, :map::jsonb, :at, :by)
            """)
        .param("journey", journey.value())
        .param("number", version.number())
        .param("name", version.name())
        .param("map", MapDocument.stored(version.map()))
        .param("at", version.keptAt().atOffset(ZoneOffset.UTC))
        .param("by", version.keptBy())
        .update();
  }

  private static MapVersion version(ResultSet row, int n) throws SQLException {
    return new MapVersion(
        row.getInt("number"),
        row.getString("name"),
        MapDocument.read(row.getString("map")),
        row.getTimestamp("kept_at").toInstant(),
        row.getString("kept_by"));
  }
}
