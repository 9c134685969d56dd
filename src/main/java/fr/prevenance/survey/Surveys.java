package fr.prevenance.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of surveys; a questionnaire is one document, read and written whole. */
@Component
class Surveys {

  private static final String COLUMNS =
      "select id, key, title, locale, audience, questionnaire::text as questionnaire, published_at, closed_at, version from survey.survey ";

  private final JdbcClient jdbc;

  Surveys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Survey> find(String key) {
    return jdbc.sql(COLUMNS + "where key = :key")
        .param("key", key)
        .query(Surveys::survey)
        .optional();
  }

  Optional<Survey> find(SurveyId id) {
    return jdbc.sql(COLUMNS + "where id = :id")
        .param("id", id.value())
        .query(Surveys::survey)
        .optional();
  }

  /** Unchanged until the transaction ends. */
  Optional<Survey> hold(SurveyId id) {
    return jdbc.sql(COLUMNS + "where id = :id for share")
        .param("id", id.value())
        .query(Surveys::survey)
        .optional();
  }

  List<Survey> all() {
    return jdbc.sql(COLUMNS + "order by created_at desc, id").query(Surveys::survey).list();
  }

  void insert(Survey survey) {
    jdbc.sql(
            """
            insert into survey.survey (id, key, title, locale, audience, questionnaire, published_at, closed_at)
            values (:id, :key, :title, :locale, :audience, :questionnaire::jsonb, :published, :closed)
            """)
        .param("id", survey.id().value())
        .param("key", survey.key())
        .param("title", survey.title())
        .param("locale", survey.locale())
        .param("audience", survey.audience().name())
        .param("questionnaire", QuestionnaireJson.write(survey.questionnaire()))
        .param("published", timestamp(survey.life().publishedAt()), Types.TIMESTAMP)
        .param("closed", timestamp(survey.life().closedAt()), Types.TIMESTAMP)
        .update();
  }

  /**
   * @return false when somebody else has changed it since it was read
   */
  boolean update(Survey survey) {
    return jdbc.sql(
                """
                update survey.survey
                   set title = :title, locale = :locale, questionnaire = :questionnaire::jsonb,
                       published_at = :published, closed_at = :closed, version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", survey.id().value())
            .param("title", survey.title())
            .param("locale", survey.locale())
            .param("questionnaire", QuestionnaireJson.write(survey.questionnaire()))
            .param("published", timestamp(survey.life().publishedAt()), Types.TIMESTAMP)
            .param("closed", timestamp(survey.life().closedAt()), Types.TIMESTAMP)
            .param("version", survey.version())
            .update()
        == 1;
  }

  void delete(SurveyId id) {
    jdbc.sql("delete from survey.survey where id = :id").param("id", id.value()).update();
  }

  private static Survey survey(ResultSet row, int n) throws SQLException {
    return new Survey(
        new SurveyId(row.getObject("id", UUID.class)),
        row.getString("key"),
        row.getString("title"),
        row.getString("locale"),
        Audience.valueOf(row.getString("audience")),
        QuestionnaireJson.read(row.getString("questionnaire")),
        new Survey.Life(
            instant(row.getTimestamp("published_at")), instant(row.getTimestamp("closed_at"))),
        row.getInt("version"));
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
