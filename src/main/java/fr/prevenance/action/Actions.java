package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Life.Concluded;
import fr.prevenance.action.Life.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of actions. */
@Component
class Actions {

  private static final String INSERT =
      """
      insert into action.action (id, number, status, title, origin_kind, origin_ref, origin_signals, non_conformity, causes,
        criterion_id, unit_id, told, pilot_id, pilot_name, actors, due_on, progress, progress_on, done_on, effect_from,
        decided_on, decided_by, reopened_on, reopened_by, cancelled_on, cancelled_by, outcome_kind, outcome_on, verification, verify_on)
      values (:id, :number, :status, :title, :originKind, :originRef, :signals::jsonb, :nonConformity, :causes,
        :criterion, :unit, :told, :pilot, :pilotName, :actors::jsonb, :dueOn, :progress, :progressOn, :doneOn, :effectFrom,
        :decidedOn, :decidedBy, :reopenedOn, :reopenedBy, :cancelledOn, :cancelledBy, :outcome, :outcomeOn, :verification::jsonb, :verifyOn)
      """;
  private static final String UPDATE =
      """
      update action.action set status = :status, title = :title, origin_kind = :originKind, origin_ref = :originRef,
        origin_signals = :signals::jsonb, non_conformity = :nonConformity, causes = :causes, criterion_id = :criterion, unit_id = :unit,
        told = :told, pilot_id = :pilot, pilot_name = :pilotName, actors = :actors::jsonb, due_on = :dueOn, progress = :progress,
        progress_on = :progressOn, done_on = :doneOn, effect_from = :effectFrom, decided_on = :decidedOn, decided_by = :decidedBy,
        reopened_on = :reopenedOn, reopened_by = :reopenedBy, cancelled_on = :cancelledOn, cancelled_by = :cancelledBy,
        outcome_kind = :outcome, outcome_on = :outcomeOn, verification = :verification::jsonb, verify_on = :verifyOn,
        version = version + 1
      where id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  Actions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number; the row stays locked until the action is filed, so none is skipped. */
  int nextNumber() {
    return jdbc.sql(
            """
            insert into action.counter (last) values (1)
            on conflict (organization_id) do update set last = action.counter.last + 1 returning last
            """)
        .query(Integer.class)
        .single();
  }

  /** For actions that come with their number. */
  void keepNumber(int number) {
    jdbc.sql(
            """
            insert into action.counter (last) values (:number)
            on conflict (organization_id) do update set last = greatest(action.counter.last, :number)
            """)
        .param("number", number)
        .update();
  }

  void insert(Action action) {
    filled(INSERT, action).update();
  }

  Action update(Action action) {
    if (filled(UPDATE, action).param("version", action.version()).update() == 0) {
      throw Refused.conflict("action.changed-meanwhile");
    }
    return find(action.id()).orElseThrow(Refused::notFound);
  }

  Optional<Action> find(ActionId id) {
    return jdbc.sql("select * from action.action where id = :id")
        .param("id", id.value())
        .query(ActionRow::read)
        .optional();
  }

  /** Holds the action until the transaction ends: two verdicts at once give one. */
  Optional<Action> lock(ActionId id) {
    return jdbc.sql("select * from action.action where id = :id for update")
        .param("id", id.value())
        .query(ActionRow::read)
        .optional();
  }

  Optional<Action> byNumber(int number) {
    return jdbc.sql("select * from action.action where number = :number")
        .param("number", number)
        .query(ActionRow::read)
        .optional();
  }

  List<Action> all() {
    return jdbc.sql("select * from action.action order by number desc")
        .query(ActionRow::read)
        .list();
  }

  private JdbcClient.StatementSpec filled(String sql, Action action) {
    Matter matter = action.matter();
    Schedule schedule = action.schedule();
    Person pilot = action.team().pilot();
    Concluded outcome = action.life().outcome();
    var statement =
        jdbc.sql(sql)
            .param("id", action.id().value())
            .param("number", action.number())
            .param("status", action.status().name())
            .param("title", matter.title())
            .param("originKind", matter.origin().kind())
            .param("originRef", matter.origin().ref())
            .param("signals", ActionJson.write(matter.origin().signals()))
            .param("nonConformity", matter.nonConformity())
            .param("causes", matter.causes())
            .param("criterion", matter.criterion() == null ? null : matter.criterion().value())
            .param("unit", matter.unit().value())
            .param("told", matter.told())
            .param(
                "pilot",
                pilot == null || pilot.employee() == null ? null : pilot.employee().value())
            .param("pilotName", pilot == null ? null : pilot.name())
            .param("actors", ActionJson.write(action.team().actors()))
            .param("dueOn", schedule.dueOn())
            .param("progress", schedule.progress())
            .param("progressOn", schedule.progressOn())
            .param("doneOn", schedule.doneOn())
            .param("effectFrom", schedule.effectFrom())
            .param("outcome", outcome == null ? null : outcome.kind().name())
            .param("outcomeOn", outcome == null ? null : outcome.on())
            .param("verification", ActionJson.write(action.verification()))
            .param(
                "verifyOn", action.verification() == null ? null : action.verification().dueOn());
    statement = fact(statement, "decided", action.life().decided());
    statement = fact(statement, "reopened", action.life().reopened());
    return fact(statement, "cancelled", action.life().cancelled());
  }

  private static JdbcClient.StatementSpec fact(
      JdbcClient.StatementSpec statement, String name, @Nullable Fact fact) {
    return statement
        .param(name + "On", fact == null ? null : fact.on())
        .param(name + "By", fact == null ? null : fact.by());
  }
}
