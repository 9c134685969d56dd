package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.measure.Direction;
import fr.prevenance.organization.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of indicators. */
@Component
class Indicators {

  private static final String INSERT =
      """
      insert into indicator.indicator (id, key, name, description, kind, aggregation, unit_label, direction, decimals, warning,
        owner_id, criterion_id, archived_on)
      values (:id, :key, :name, :description, :kind, :aggregation, :unitLabel, :direction, :decimals, :warning, :owner, :criterion, :archived)
      """;
  private static final String UPDATE =
      """
      update indicator.indicator set name = :name, description = :description, kind = :kind, aggregation = :aggregation,
        unit_label = :unitLabel, direction = :direction, decimals = :decimals, warning = :warning, owner_id = :owner,
        criterion_id = :criterion, archived_on = :archived, version = version + 1
      where id = :id and key = :key and version = :version
      """;

  private final JdbcClient jdbc;

  Indicators(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Indicator> all() {
    return jdbc.sql("select * from indicator.indicator order by name, key")
        .query(Indicators::read)
        .list();
  }

  Optional<Indicator> find(String key) {
    return jdbc.sql("select * from indicator.indicator where key = :key")
        .param("key", key)
        .query(Indicators::read)
        .optional();
  }

  void insert(Indicator indicator) {
    try {
      filled(INSERT, indicator).update();
    } catch (DuplicateKeyException e) {
      throw Refused.conflict("indicator.key-taken", indicator.key());
    }
  }

  Indicator update(Indicator indicator) {
    if (filled(UPDATE, indicator).param("version", indicator.version()).update() == 0) {
      throw Refused.conflict("indicator.changed-meanwhile");
    }
    return find(indicator.key()).orElseThrow(Refused::notFound);
  }

  boolean hasPoints(IndicatorId id) {
    return jdbc.sql("select exists (select from indicator.point where indicator_id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec filled(String sql, Indicator one) {
    Gauge gauge = one.gauge();
    return jdbc.sql(sql)
        .param("id", one.id().value())
        .param("key", one.key())
        .param("name", one.name())
        .param("description", one.words().description())
        .param("kind", gauge.kind().name())
        .param("aggregation", gauge.aggregation().name())
        .param("unitLabel", gauge.unitLabel())
        .param("direction", gauge.direction().name())
        .param("decimals", gauge.decimals())
        .param("warning", gauge.warning())
        .param("owner", one.owner() == null ? null : one.owner().value())
        .param("criterion", one.criterion() == null ? null : one.criterion().value())
        .param("archived", one.archivedOn());
  }

  private static Indicator read(ResultSet row, int line) throws SQLException {
    UUID owner = row.getObject("owner_id", UUID.class);
    UUID criterion = row.getObject("criterion_id", UUID.class);
    return new Indicator(
        new IndicatorId(row.getObject("id", UUID.class)),
        row.getString("key"),
        new Indicator.Words(row.getString("name"), row.getString("description")),
        new Gauge(
            Kind.valueOf(row.getString("kind")),
            Aggregation.valueOf(row.getString("aggregation")),
            row.getString("unit_label"),
            Direction.valueOf(row.getString("direction")),
            row.getInt("decimals"),
            row.getObject("warning", Double.class)),
        owner == null ? null : new EmployeeId(owner),
        criterion == null ? null : new CriterionId(criterion),
        row.getObject("archived_on", LocalDate.class),
        row.getInt("version"));
  }
}
