package fr.prevenance.action;

import fr.prevenance.criterion.CriterionId;
import fr.prevenance.journey.Repair;
import fr.prevenance.journey.RepairUnderWay;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Touchpoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open actions born at a contact of a journey or on one of its criteria, the latest first. */
@Component
class TouchpointRepairs implements RepairUnderWay {

  private static final String OPEN =
      """
      select number, title, unit_id, origin_kind, origin_ref, criterion_id, due_on,
             case when status in ('OPEN', 'REOPENED') and progress < 100 and due_on < :today then :today - due_on else 0 end as late_days
        from action.action
       where status in ('OPEN', 'TO_VERIFY', 'REOPENED')
         and (origin_kind = 'TOUCHPOINT' and origin_ref = any(:keys) or criterion_id = any(:criteria))
       order by late_days desc, due_on nulls last, number
      """;

  private final JdbcClient jdbc;
  private final Touchpoints touchpoints;
  private final Clock clock;

  TouchpointRepairs(JdbcClient jdbc, Touchpoints touchpoints, Clock clock) {
    this.jdbc = jdbc;
    this.touchpoints = touchpoints;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Repair> of(Set<String> touchpointKeys) {
    Map<UUID, String> byCriterion = new LinkedHashMap<>();
    touchpoints
        .all()
        .filter(one -> touchpointKeys.contains(one.key()))
        .forEach(one ->
            one.criteria().stream()
                .map(CriterionId::value)
                .forEach(id -> byCriterion.putIfAbsent(id, one.key())));
    return jdbc.sql(OPEN)
        .param("keys", touchpointKeys.toArray(String[]::new))
        .param("today", LocalDate.now(clock))
        .param("criteria", byCriterion.keySet().toArray(UUID[]::new))
        .query((row, n) -> repair(row, byCriterion))
        .list();
  }

  private static Repair repair(ResultSet row, Map<UUID, String> byCriterion) throws SQLException {
    boolean born = "TOUCHPOINT".equals(row.getString("origin_kind"));
    String touchpoint =
        born
            ? row.getString("origin_ref")
            : byCriterion.get(row.getObject("criterion_id", UUID.class));
    int number = row.getInt("number");
    return new Repair(
        String.valueOf(touchpoint),
        number,
        row.getString("title"),
        "/actions/" + number,
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getObject("due_on", LocalDate.class),
        row.getLong("late_days"));
  }
}
