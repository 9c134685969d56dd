package fr.prevenance.action.web;

import fr.prevenance.action.OriginKinds;
import fr.prevenance.action.Status;
import fr.prevenance.action.StoredActions;
import fr.prevenance.action.Verdict;
import fr.prevenance.action.Verification;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the rows of the plan into words. */
@Component
class PlanLines {

  private final OriginKinds origins;
  private final Yardsticks yardsticks;

  PlanLines(OriginKinds origins, Yardsticks yardsticks) {
    this.origins = origins;
    this.yardsticks = yardsticks;
  }

  List<PlanLine> of(JdbcClient.StatementSpec asked, LocalDate today) {
    Yardsticks.Labels labels = yardsticks.labels();
    return asked.query((row, n) -> line(row, labels, today)).list();
  }

  private PlanLine line(ResultSet row, Yardsticks.Labels labels, LocalDate today)
      throws SQLException {
    String title = row.getString("title");
    String nonConformity = row.getString("non_conformity");
    return new PlanLine(
        row.getInt("number"),
        origins.label(row.getString("origin_kind")),
        nonConformity.equals(title) ? "" : nonConformity,
        row.getString("causes"),
        title,
        moment(row, today),
        row.getLong("documents"),
        row.getString("pilot_name"),
        StoredActions.names(row.getString("actors")),
        verification(row, labels),
        row.getInt("progress"),
        efficacy(row));
  }

  private static PlanLine.Moment moment(ResultSet row, LocalDate today) throws SQLException {
    LocalDate due = row.getObject("due_on", LocalDate.class);
    LocalDate done = row.getObject("done_on", LocalDate.class);
    if (row.getBoolean("late") && due != null) {
      return new PlanLine.Moment(
          Words.t("action.moment.late", Dates.dayShort(due), Dates.dueIn(today, due)), true, due);
    }
    if (done != null)
      return new PlanLine.Moment(Words.t("action.moment.done", Dates.dayShort(done)), false, due);
    return new PlanLine.Moment(due == null ? "" : Dates.dayShort(due), false, due);
  }

  private static String verification(ResultSet row, Yardsticks.Labels labels) throws SQLException {
    Verification verification = StoredActions.verification(row.getString("verification"));
    if (verification == null) return "";
    return Words.t(
        "action.verification.line",
        Dates.dayShort(verification.dueOn()),
        labels.brief(verification));
  }

  private static PlanLine.Efficacy efficacy(ResultSet row) throws SQLException {
    String kind = row.getString("outcome_kind");
    return kind == null
        ? waiting(Status.valueOf(row.getString("status")))
        : judged(Verdict.Kind.valueOf(kind));
  }

  private static PlanLine.Efficacy waiting(Status status) {
    String key =
        switch (status) {
          case DRAFT -> "action.status.DRAFT";
          case CANCELLED -> "action.status.CANCELLED";
          case TO_VERIFY -> "action.efficacy.to-verify";
          default -> "action.efficacy.to-come";
        };
    return new PlanLine.Efficacy(Words.t(key), "", "", null);
  }

  static PlanLine.Efficacy judged(Verdict.Kind kind) {
    String title = Words.t("action.verdict." + kind);
    String text = Words.t("action.efficacy." + kind);
    return switch (kind) {
      case CONFORM -> new PlanLine.Efficacy(text, title, "tenu", "check");
      case NOT_CONFORM -> new PlanLine.Efficacy(text, title, "rompu", "x");
      case NOT_CONCLUSIVE -> new PlanLine.Efficacy(text, title, "", null);
    };
  }
}
