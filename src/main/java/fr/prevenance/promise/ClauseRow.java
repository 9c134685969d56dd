package fr.prevenance.promise;

import fr.prevenance.criterion.CriterionId;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CommitmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a version says of a commitment back from its row. */
final class ClauseRow {

  private ClauseRow() {}

  static Commitment read(ResultSet row, int n) throws SQLException {
    return new Commitment(
        new CommitmentId(row.getObject("commitment_id", UUID.class)),
        row.getString("key"),
        wording(row),
        proof(row),
        setting(row),
        Objects.requireNonNull(PromiseJson.read(row.getString("craft"), Craft.class)),
        descent(row),
        row.getInt("version"));
  }

  private static Wording wording(ResultSet row) throws SQLException {
    return new Wording(
        row.getString("sentence"),
        PromiseJson.texts(row.getString("translations")),
        PromiseJson.texts(row.getString("audiences")),
        row.getString("why"),
        PromiseJson.texts(row.getString("whys")));
  }

  private static Proof proof(ResultSet row) throws SQLException {
    return new Proof(
        PromiseJson.read(row.getString("probe"), MeasureRef.class),
        target(row),
        ProofPeriod.valueOf(row.getString("period")),
        row.getLong("minimum_n"));
  }

  private static @Nullable Target target(ResultSet row) throws SQLException {
    String operator = row.getString("operator");
    return operator == null
        ? null
        : new Target(
            Operator.of(operator),
            row.getDouble("target"),
            row.getDouble("tolerance"),
            row.getObject("unacceptable", Double.class));
  }

  private static Setting setting(ResultSet row) throws SQLException {
    UUID criterion = row.getObject("criterion_id", UUID.class);
    UUID owner = row.getObject("owner_id", UUID.class);
    String name = row.getString("owner_name");
    return new Setting(
        row.getInt("position"),
        row.getString("axis"),
        criterion == null ? null : new CriterionId(criterion),
        name == null ? null : new Owner(owner == null ? null : new EmployeeId(owner), name),
        PromiseJson.list(row.getString("units"), UUID.class).stream().map(UnitId::new).toList(),
        row.getBoolean("withdrawn"));
  }

  private static @Nullable Descent descent(ResultSet row) throws SQLException {
    UUID base = row.getObject("based_on", UUID.class);
    return base == null
        ? null
        : new Descent(new CommitmentId(base), row.getString("looser_reason"));
  }
}
