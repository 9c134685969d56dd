package fr.prevenance.action;

import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The verdicts, one per date of verification. */
@Component
class Outcomes {

  private final JdbcClient jdbc;

  Outcomes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ActionId action, Outcome outcome) {
    var seen = outcome.testimony();
    jdbc.sql(
            """
            insert into action.outcome (id, action_id, due_on, kind, reason, day, before, after, significant, verifier, evidence, note)
            values (:id, :action, :due, :kind, :reason, :day, :before::jsonb, :after::jsonb, :significant, :verifier, :evidence, :note)
            """)
        .param("id", Ids.next())
        .param("action", action.value())
        .param("due", outcome.dueOn())
        .param("kind", outcome.kind().name())
        .param("reason", outcome.reason() == null ? null : outcome.reason().name())
        .param("day", outcome.on())
        .param("before", json(outcome.before()))
        .param("after", json(outcome.after()))
        .param("significant", outcome.significant())
        .param("verifier", seen == null ? null : seen.verifier())
        .param("evidence", seen == null ? null : seen.evidence())
        .param("note", seen == null ? null : seen.note())
        .update();
  }

  Optional<Outcome> of(ActionId action, LocalDate dueOn) {
    return of(action).stream().filter(outcome -> outcome.dueOn().equals(dueOn)).findFirst();
  }

  /** Oldest first. */
  List<Outcome> of(ActionId action) {
    return jdbc.sql("select * from action.outcome where action_id = :action order by due_on")
        .param("action", action.value())
        .query(Outcomes::read)
        .list();
  }

  private static Outcome read(ResultSet row, int n) throws SQLException {
    String reason = row.getString("reason");
    String verifier = row.getString("verifier");
    return new Outcome(
        Verdict.Kind.valueOf(row.getString("kind")),
        reason == null ? null : Verdict.Reason.valueOf(reason),
        row.getObject("due_on", LocalDate.class),
        row.getObject("day", LocalDate.class),
        ActionJson.measurement(row.getString("before")),
        ActionJson.measurement(row.getString("after")),
        row.getObject("significant", Boolean.class),
        verifier == null
            ? null
            : new Outcome.Testimony(verifier, row.getString("evidence"), row.getString("note")));
  }

  private static @Nullable String json(@Nullable Measurement measurement) {
    return measurement == null ? null : ActionJson.write((Object) measurement);
  }
}
