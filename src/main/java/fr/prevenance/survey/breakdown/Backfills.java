package fr.prevenance.survey.breakdown;

import fr.prevenance.survey.BulkResponses;
import fr.prevenance.survey.BulkResponses.Reached;
import fr.prevenance.survey.ResponseId;
import fr.prevenance.survey.SurveyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of back-fills. */
@Component
class Backfills {

  private static final String COLUMNS =
      "select id, survey_id, breakdown, done, total, reached_day, reached_id, ended_at is not null as ended from survey.backfill ";

  private final JdbcClient jdbc;

  Backfills(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Backfill one, String by, Instant at) {
    jdbc.sql(
            """
            insert into survey.backfill (id, survey_id, breakdown, total, declared_by, declared_at)
            values (:id, :survey, :breakdown, :total, :by, :at)
            """)
        .param("id", one.id())
        .param("survey", one.survey().value())
        .param("breakdown", one.breakdown())
        .param("total", one.total())
        .param("by", by)
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Backfill> of(SurveyId survey) {
    return jdbc.sql(COLUMNS + "where survey_id = :survey")
        .param("survey", survey.value())
        .query(Backfills::backfill)
        .list();
  }

  /** Held until the transaction ends: a part is done by one. */
  Optional<Backfill> lock(UUID id) {
    return jdbc.sql(COLUMNS + "where id = :id for update")
        .param("id", id)
        .query(Backfills::backfill)
        .optional();
  }

  void advance(UUID id, BulkResponses.Part part, Instant now) {
    Reached reached = part.reached();
    jdbc.sql(
            """
            update survey.backfill
               set done = done + :seen, reached_day = :day, reached_id = :reached, ended_at = :ended
             where id = :id
            """)
        .param("seen", part.seen())
        .param("id", id)
        .param("day", reached == null ? null : reached.day(), Types.DATE)
        .param("reached", reached == null ? null : reached.id().value(), Types.OTHER)
        .param("ended", reached == null ? Timestamp.from(now) : null, Types.TIMESTAMP)
        .update();
  }

  private static Backfill backfill(ResultSet row, int n) throws SQLException {
    UUID reached = row.getObject("reached_id", UUID.class);
    return new Backfill(
        row.getObject("id", UUID.class),
        new SurveyId(row.getObject("survey_id", UUID.class)),
        row.getString("breakdown"),
        row.getLong("done"),
        row.getLong("total"),
        reached == null
            ? null
            : new Reached(row.getObject("reached_day", LocalDate.class), new ResponseId(reached)),
        row.getBoolean("ended"));
  }
}
