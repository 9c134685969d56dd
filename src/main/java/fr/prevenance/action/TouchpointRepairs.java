package fr.prevenance.action;

import fr.prevenance.journey.Repair;
import fr.prevenance.journey.RepairUnderWay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions born at a contact of a journey, the most overdue first. */
@Component
class TouchpointRepairs implements RepairUnderWay {

  private final JdbcClient jdbc;
  private final Clock clock;

  TouchpointRepairs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Repair> of(Set<String> touchpointKeys) {
    LocalDate today = LocalDate.now(clock);
    return jdbc.sql(
            """
            select number, title, origin_ref, due_on from action.action
             where origin_kind = 'TOUCHPOINT' and origin_ref = any(:keys) and status in ('OPEN', 'TO_VERIFY', 'REOPENED')
             order by due_on nulls last, number
            """)
        .param("keys", touchpointKeys.toArray(String[]::new))
        .query((row, n) -> {
          LocalDate due = row.getObject("due_on", LocalDate.class);
          return new Repair(
              row.getString("origin_ref"), row.getInt("number"), row.getString("title"), "/actions/" + row.getInt("number"), due, late(due, today));
        })
        .list();
  }

  private static long late(@Nullable LocalDate due, LocalDate today) {
    return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
  }
}
