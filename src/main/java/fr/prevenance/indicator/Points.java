package fr.prevenance.indicator;

import fr.prevenance.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of points. */
@Component
class Points {

  private static final String WRITE =
      """
      insert into indicator.point (indicator_id, unit_id, day, numerator, denominator, value, n, entered_by, entered_at)
      select :indicator, unit::uuid, day::date, numerator, denominator, value, n, :by, :at
        from unnest(:units::text[], :days::text[], :numerators::bigint[], :denominators::bigint[], :values::float8[], :ns::bigint[])
             as sent (unit, day, numerator, denominator, value, n)
      on conflict (organization_id, indicator_id, unit_id, day) do update set numerator = excluded.numerator,
        denominator = excluded.denominator, value = excluded.value, n = excluded.n, entered_by = excluded.entered_by,
        entered_at = excluded.entered_at
      """;

  record Told(IndicatorId indicator, Point point) {}

  private final JdbcClient jdbc;

  Points(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write(IndicatorId indicator, List<Point> points, String by, Instant at) {
    jdbc.sql(WRITE)
        .param("indicator", indicator.value())
        .param(
            "units",
            points.stream().map(one -> one.unit().value().toString()).toArray(String[]::new))
        .param("days", points.stream().map(one -> one.day().toString()).toArray(String[]::new))
        .param(
            "numerators",
            each(points, one -> one instanceof Point.Ratio ratio ? ratio.numerator() : null))
        .param(
            "denominators",
            each(points, one -> one instanceof Point.Ratio ratio ? ratio.denominator() : null))
        .param(
            "values",
            points.stream()
                .map(one -> one.figure() instanceof Point.Value value ? value.value() : null)
                .toArray(Double[]::new))
        .param("ns", each(points, one -> one instanceof Point.Value value ? value.n() : null))
        .param("by", by)
        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .update();
  }

  Optional<Point> find(IndicatorId indicator, UnitId unit, LocalDate day) {
    return jdbc.sql(
            "select * from indicator.point where indicator_id = :indicator and unit_id = :unit and day = :day")
        .param("indicator", indicator.value())
        .param("unit", unit.value())
        .param("day", day)
        .query(Points::read)
        .optional();
  }

  /** Per indicator, what a unit told on a day, or the last that it told before. */
  List<Told> told(UnitId unit, LocalDate day, boolean before) {
    String when = before ? "day < :day" : "day = :day";
    return jdbc.sql(
            "select distinct on (indicator_id) * from indicator.point where unit_id = :unit and "
                + when
                + " order by indicator_id, day desc")
        .param("unit", unit.value())
        .param("day", day)
        .query((row, line) ->
            new Told(new IndicatorId(row.getObject("indicator_id", UUID.class)), read(row, line)))
        .list();
  }

  boolean delete(IndicatorId indicator, UnitId unit, LocalDate day) {
    return jdbc.sql(
                "delete from indicator.point where indicator_id = :indicator and unit_id = :unit and day = :day")
            .param("indicator", indicator.value())
            .param("unit", unit.value())
            .param("day", day)
            .update()
        > 0;
  }

  /** Newest first. */
  List<Point> page(IndicatorId indicator, PointQuery query) {
    return asked(
            "select * ",
            " order by day desc, unit_id limit :limit offset :offset",
            indicator,
            query)
        .param("limit", query.limit())
        .param("offset", query.offset())
        .query(Points::read)
        .list();
  }

  long count(IndicatorId indicator, PointQuery query) {
    return asked("select count(*) ", "", indicator, query).query(Long.class).single();
  }

  private JdbcClient.StatementSpec asked(
      String what, String end, IndicatorId indicator, PointQuery query) {
    Set<UnitId> units = query.units();
    return jdbc.sql(
            what
                + """
                from indicator.point where indicator_id = :indicator and unit_id = any(:units)
                  and day >= coalesce(:from, '-infinity'::date) and day <= coalesce(:to, 'infinity'::date)
                """
                + end)
        .param("indicator", indicator.value())
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("from", query.from(), Types.DATE)
        .param("to", query.to(), Types.DATE);
  }

  private static Long[] each(List<Point> points, Function<Point.Figure, @Nullable Long> part) {
    return points.stream().map(Point::figure).map(part).toArray(Long[]::new);
  }

  private static Point read(ResultSet row, int line) throws SQLException {
    Long numerator = row.getObject("numerator", Long.class);
    Point.Figure figure =
        numerator == null
            ? new Point.Value(row.getDouble("value"), row.getObject("n", Long.class))
            : new Point.Ratio(numerator, row.getLong("denominator"));
    return new Point(
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getObject("day", LocalDate.class),
        figure,
        new Point.Writing(
            row.getString("entered_by"),
            row.getObject("entered_at", OffsetDateTime.class).toInstant()));
  }
}
