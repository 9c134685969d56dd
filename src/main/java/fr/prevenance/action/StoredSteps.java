package fr.prevenance.action;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last step of each action; a new one replaces it. */
@Component
class StoredSteps {

  private final JdbcClient jdbc;

  StoredSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Step> of(ActionId action) {
    return jdbc.sql("select * from action.step where action_id = :action")
        .param("action", action.value())
        .query(StoredSteps::read)
        .optional();
  }

  void replace(ActionId action, Step step) {
    forget(action);
    Schedule before = step.before().schedule();
    jdbc.sql(
            """
            insert into action.step (action_id, id, taker, day, version, due_on, progress, progress_on, done_on, effect_from, verification, knots)
            values (:action, :id, :taker, :day, :version, :due, :progress, :progressOn, :doneOn, :effectFrom, :verification::jsonb, :knots)
            """)
        .param("action", action.value())
        .param("id", step.id())
        .param("taker", step.taker().who())
        .param("day", step.taker().on())
        .param("version", step.version())
        .param("due", before.dueOn())
        .param("progress", before.progress())
        .param("progressOn", before.progressOn())
        .param("doneOn", before.doneOn())
        .param("effectFrom", before.effectFrom())
        .param("verification", ActionJson.write(step.before().verification()))
        .param("knots", step.knots().toArray(Long[]::new))
        .update();
  }

  void forget(ActionId action) {
    jdbc.sql("delete from action.step where action_id = :action")
        .param("action", action.value())
        .update();
  }

  private static Step read(ResultSet row, int n) throws SQLException {
    var schedule =
        new Schedule(
            day(row, "due_on"),
            row.getInt("progress"),
            day(row, "progress_on"),
            day(row, "done_on"),
            day(row, "effect_from"));
    Array knots = row.getArray("knots");
    return new Step(
        row.getObject("id", UUID.class),
        new Step.Taker(row.getString("taker"), row.getObject("day", LocalDate.class)),
        row.getInt("version"),
        new Step.Before(schedule, ActionJson.verification(row.getString("verification"))),
        List.of((Long[]) knots.getArray()));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
