package fr.prevenance.action;

import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an action back from its row. */
final class ActionRow {

  private ActionRow() {}

  static Action read(ResultSet row, int n) throws SQLException {
    return new Action(
        new ActionId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        matter(row),
        new Team(pilot(row), ActionJson.people(row.getString("actors"))),
        new Schedule(
            day(row, "due_on"),
            row.getInt("progress"),
            day(row, "progress_on"),
            day(row, "done_on"),
            day(row, "effect_from")),
        new Life(fact(row, "decided"), fact(row, "reopened"), fact(row, "cancelled"), outcome(row)),
        ActionJson.verification(row.getString("verification")),
        row.getInt("version"));
  }

  private static Matter matter(ResultSet row) throws SQLException {
    UUID criterion = row.getObject("criterion_id", UUID.class);
    return new Matter(
        row.getString("title"),
        new Origin(
            row.getString("origin_kind"),
            row.getString("origin_ref"),
            ActionJson.texts(row.getString("origin_signals"))),
        row.getString("non_conformity"),
        row.getString("causes"),
        criterion == null ? null : new CriterionId(criterion),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getBoolean("told"));
  }

  private static @Nullable Person pilot(ResultSet row) throws SQLException {
    String name = row.getString("pilot_name");
    UUID employee = row.getObject("pilot_id", UUID.class);
    return name == null
        ? null
        : new Person(employee == null ? null : new EmployeeId(employee), name);
  }

  private static Life.@Nullable Fact fact(ResultSet row, String name) throws SQLException {
    LocalDate on = day(row, name + "_on");
    return on == null ? null : new Life.Fact(on, row.getString(name + "_by"));
  }

  private static Life.@Nullable Concluded outcome(ResultSet row) throws SQLException {
    LocalDate on = day(row, "outcome_on");
    return on == null
        ? null
        : new Life.Concluded(Verdict.Kind.valueOf(row.getString("outcome_kind")), on);
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
