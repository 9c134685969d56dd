package fr.prevenance.survey.imports;

import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.SurveyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of imports. */
@Component
class Imports {

  private static final String COLUMNS =
      """
      select id, survey_id, file_name, file_hash, mapping::text as mapping, status, titles, header, total, done, line, imported,
             duplicates, rejected, warnings, failure::text as failure, created_by, created_at, ended_at
        from survey.import
      """;

  private final JdbcClient jdbc;

  Imports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Import one) {
    jdbc.sql(
            """
            insert into survey.import (id, survey_id, file_name, file_hash, mapping, status, titles, header, total, created_by, created_at)
            values (:id, :survey, :name, :hash, :mapping::jsonb, :status, :titles, :header, :total, :by, :at)
            """)
        .param("id", one.id().value())
        .param("survey", one.surveyId().value())
        .param("name", one.source().name())
        .param("hash", one.source().hash())
        .param("mapping", Json.write(one.mapping()))
        .param("status", one.status().name())
        .param("titles", one.source().titles().toArray(String[]::new))
        .param("header", one.source().header())
        .param("total", one.tally().total())
        .param("by", one.trail().by())
        .param("at", Timestamp.from(one.trail().createdAt()))
        .update();
  }

  /** A draft becomes what its mapping makes of it. */
  void map(ImportId id, Import.Source source, ImportMapping mapping) {
    jdbc.sql(
            "update survey.import set mapping = :mapping::jsonb, titles = :titles, header = :header where id = :id and status = 'DRAFT'")
        .param("mapping", Json.write(mapping))
        .param("titles", source.titles().toArray(String[]::new))
        .param("header", source.header())
        .param("id", id.value())
        .update();
  }

  /**
   * @return false when someone else moved it first
   */
  boolean move(ImportId id, Import.Status from, Import.Status to, @Nullable Instant endedAt) {
    return jdbc.sql(
                "update survey.import set status = :to, ended_at = :ended where id = :id and status = :from")
            .param("to", to.name())
            .param("from", from.name())
            .param("id", id.value())
            .param("ended", endedAt == null ? null : Timestamp.from(endedAt), Types.TIMESTAMP)
            .update()
        == 1;
  }

  void expect(ImportId id, long total) {
    jdbc.sql("update survey.import set total = :total where id = :id")
        .param("total", total)
        .param("id", id.value())
        .update();
  }

  void fail(ImportId id, Fault failure, Instant endedAt) {
    jdbc.sql(
            "update survey.import set status = 'FAILED', failure = :failure::jsonb, ended_at = :ended where id = :id and status in ('QUEUED', 'RUNNING')")
        .param("failure", Json.write(failure))
        .param("ended", Timestamp.from(endedAt))
        .param("id", id.value())
        .update();
  }

  /** Takes a part in, if the import still stands where the part began. */
  boolean advance(ImportId id, long from, Tally part) {
    return jdbc.sql(
                """
                update survey.import
                   set done = done + :done, line = :line, imported = imported + :imported, duplicates = duplicates + :duplicates,
                       rejected = rejected + :rejected, warnings = warnings + :warnings
                 where id = :id and status = 'RUNNING' and done = :from
                """)
            .param("done", part.done())
            .param("line", part.line())
            .param("imported", part.imported())
            .param("duplicates", part.duplicates())
            .param("rejected", part.rejected())
            .param("warnings", part.warnings())
            .param("id", id.value())
            .param("from", from)
            .update()
        == 1;
  }

  void delete(ImportId id) {
    jdbc.sql("delete from survey.import where id = :id").param("id", id.value()).update();
  }

  /** One file enters a survey at a time. */
  void lock(SurveyId survey, String hash) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 11))")
        .param("name", survey.value() + hash)
        .query((row, n) -> n)
        .list();
  }

  boolean isIn(SurveyId survey, String hash) {
    return jdbc.sql(
            "select exists (select from survey.import where survey_id = :survey and file_hash = :hash and status in ('QUEUED', 'RUNNING', 'DONE'))")
        .param("survey", survey.value())
        .param("hash", hash)
        .query(Boolean.class)
        .single();
  }

  /** Files of imports that are not finished, or have been since. */
  Set<String> filesNeeded(Instant since) {
    return jdbc.sql(
            "select distinct file_hash from survey.import where ended_at is null or ended_at >= :since or status in ('DRAFT', 'QUEUED', 'RUNNING', 'UNDOING')")
        .param("since", Timestamp.from(since))
        .query((row, n) -> row.getString("file_hash"))
        .set();
  }

  Optional<Import> find(ImportId id) {
    return jdbc.sql(COLUMNS + " where id = :id")
        .param("id", id.value())
        .query((row, n) -> read(row))
        .optional();
  }

  List<Import> of(SurveyId survey, int limit) {
    return jdbc.sql(
            COLUMNS + " where survey_id = :survey order by created_at desc, id desc limit :limit")
        .param("survey", survey.value())
        .param("limit", limit)
        .query((row, n) -> read(row))
        .list();
  }

  private static Import read(ResultSet row) throws SQLException {
    String failure = row.getString("failure");
    Timestamp ended = row.getTimestamp("ended_at");
    return new Import(
        new ImportId(row.getObject("id", UUID.class)),
        new SurveyId(row.getObject("survey_id", UUID.class)),
        new Import.Source(
            row.getString("file_name"),
            row.getString("file_hash"),
            List.of((String[]) row.getArray("titles").getArray()),
            row.getBoolean("header")),
        Json.read(row.getString("mapping"), ImportMapping.class),
        Import.Status.valueOf(row.getString("status")),
        new Tally(
            row.getLong("total"),
            row.getLong("done"),
            row.getLong("line"),
            row.getLong("imported"),
            row.getLong("duplicates"),
            row.getLong("rejected"),
            row.getLong("warnings")),
        new Import.Trail(
            row.getString("created_by"),
            row.getTimestamp("created_at").toInstant(),
            ended == null ? null : ended.toInstant()),
        failure == null ? null : Json.read(failure, Fault.class));
  }
}
