package fr.prevenance.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds points up in PostgreSQL, for many indicators at once. Points are few, a month or a day of a
 * unit each: they are summed when they are asked for, through the index of indicator and day.
 */
@Component
class Tallies {

  /** What a sum is made for. */
  enum By {
    TOTAL("''"),
    MONTH("to_char(p.day, 'YYYY-MM')"),
    UNIT("p.unit_id::text");

    private final String sql;

    By(String sql) {
      this.sql = sql;
    }
  }

  /** Of whom and when; null is open. */
  record Asked(
      Collection<IndicatorId> indicators,
      @Nullable Set<UUID> units,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  private static final String SUMS =
      """
      select indicator_id, slot, count(*) as points, coalesce(sum(numerator), 0) as numerator, coalesce(sum(denominator), 0) as denominator,
             count(n) as numbered, count(*) filter (where n = 1) as single, coalesce(sum(n), 0) as n, coalesce(sum(value), 0) as sum,
             coalesce(sum(value * value), 0) as squares, coalesce(sum(value * n), 0) as weighted
        from (select p.*, i.aggregation, SLOT as slot,
                     row_number() over (partition by p.indicator_id, p.unit_id, SLOT order by p.day desc) as back
                from indicator.point p join indicator.indicator i on i.id = p.indicator_id
               where p.indicator_id = any(:indicators) and (:everywhere or p.unit_id = any(:units))
                 and p.day >= coalesce(:from, '-infinity'::date) and p.day <= coalesce(:to, 'infinity'::date)) seen
       where aggregation <> 'LAST' or back = 1
       group by indicator_id, slot order by indicator_id, slot
      """;

  private final JdbcClient jdbc;

  Tallies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Per indicator and slot: a month, the id of a unit, or nothing. */
  Map<IndicatorId, Map<String, Tally>> of(Asked asked, By by) {
    Map<IndicatorId, Map<String, Tally>> found = new LinkedHashMap<>();
    Set<UUID> units = asked.units();
    jdbc.sql(SUMS.replace("SLOT", by.sql))
        .param(
            "indicators", asked.indicators().stream().map(IndicatorId::value).toArray(UUID[]::new))
        .param("everywhere", units == null)
        .param("units", units == null ? new UUID[0] : units.toArray(UUID[]::new))
        .param("from", asked.from(), java.sql.Types.DATE)
        .param("to", asked.to(), java.sql.Types.DATE)
        .query((ResultSet row) -> {
          var indicator = new IndicatorId(row.getObject("indicator_id", UUID.class));
          found
              .computeIfAbsent(indicator, id -> new LinkedHashMap<>())
              .put(row.getString("slot"), tally(row));
        });
    return found;
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        row.getLong("points"),
        row.getLong("numerator"),
        row.getLong("denominator"),
        row.getLong("numbered"),
        row.getLong("single"),
        row.getLong("n"),
        row.getDouble("sum"),
        row.getDouble("squares"),
        row.getDouble("weighted"));
  }
}
