package fr.prevenance.survey;

import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Responses while they are being given: one statement per screen, whatever was kept before. */
@Component
class Drafts {

  /** A complete response stays as it is, and a draft stays with the link by which it began. */
  private static final String KEEP =
      Responses.INSERT
          + """
          on conflict (organization_id, id) do update
             set status = excluded.status, day = excluded.day, answered_at = excluded.answered_at,
                 answers = (known.answers - ?::text[]) || excluded.answers
           where known.status = 'PARTIAL' and known.link_id = excluded.link_id
          returning answers::text as answers, hidden::text as hidden
          """;

  private static final int AFTER_ROW = 16;

  record Kept(Answers answers, Map<String, String> hidden) {}

  private final JdbcTemplate jdbc;

  Drafts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Puts the answers of one screen in the place of those that it had.
   *
   * @return all that is kept now, or nothing when this response was complete already
   */
  Optional<Kept> keep(Response response, List<Question> screen, Questionnaire questionnaire) {
    return jdbc
        .query(
            KEEP,
            (PreparedStatement row) -> {
              Responses.fill(row, response);
              row.setArray(
                  AFTER_ROW,
                  row.getConnection()
                      .createArrayOf("text", screen.stream().map(Question::key).toArray()));
            },
            (row, n) ->
                new Kept(
                    AnswersJson.read(row.getString("answers"), questionnaire),
                    Responses.hidden(row.getString("hidden"))))
        .stream()
        .findFirst();
  }

  /** Those that nobody touched since; returns how many. */
  int forget(Instant before) {
    return jdbc.update(
        "delete from survey.response where status = 'PARTIAL' and answered_at < ?",
        Timestamp.from(before));
  }

  /** Complete was said too early: something required is missing. */
  void reopen(ResponseId id) {
    jdbc.update("update survey.response set status = 'PARTIAL' where id = ?", id.value());
  }
}
