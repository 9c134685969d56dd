package fr.prevenance.survey;

import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The collection of responses. */
@Component
class Responses {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  static final String INSERT =
      """
      insert into survey.response as known (id, survey_id, link_id, import_id, status, day, answered_at, unit_id, channel, mode,
                                   customer_ref, external_id, weight, answers, hidden)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
      """;
  private static final String ONCE = INSERT + " on conflict do nothing";
  static final String COLUMNS_OF =
      """
      select id, survey_id, link_id, import_id, status, day, answered_at, unit_id, channel, mode, customer_ref, external_id,
             weight, answers::text as answers, hidden::text as hidden
        from
      """;
  private static final String COLUMNS = COLUMNS_OF + " survey.response";

  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  Responses(JdbcTemplate jdbc, JdbcClient client) {
    this.jdbc = jdbc;
    this.client = client;
  }

  /**
   * @return false when this id or this external id is known already
   */
  boolean insert(Response response) {
    return jdbc.update(ONCE, row -> fill(row, response)) == 1;
  }

  void insertAll(List<Response> responses) {
    jdbc.batchUpdate(INSERT, responses, 1_000, Responses::fill);
  }

  /** Replaces a partial response; false when it was complete already. */
  boolean replacePartial(Response response) {
    return client
            .sql(
                """
                update survey.response
                   set status = :status, day = :day, answered_at = :at, answers = :answers::jsonb
                 where id = :id and status = 'PARTIAL'
                """)
            .param("status", response.status().name())
            .param("day", response.moment().day())
            .param("at", Timestamp.from(response.moment().answeredAt()))
            .param("answers", AnswersJson.write(response.answers()))
            .param("id", response.id().value())
            .update()
        == 1;
  }

  Optional<ResponseId> byExternalId(SurveyId survey, String externalId) {
    return client
        .sql("select id from survey.response where survey_id = :survey and external_id = :external")
        .param("survey", survey.value())
        .param("external", externalId)
        .query((row, n) -> new ResponseId(row.getObject("id", UUID.class)))
        .optional();
  }

  /** Which of these external ids are known already. */
  List<String> known(SurveyId survey, List<String> externalIds) {
    return client
        .sql(
            "select external_id from survey.response where survey_id = :survey and external_id = any(:ids)")
        .param("survey", survey.value())
        .param("ids", externalIds.toArray(String[]::new))
        .query((row, n) -> row.getString(1))
        .list();
  }

  Optional<Response> find(Survey survey, ResponseId id) {
    return client
        .sql(COLUMNS + " where survey_id = :survey and id = :id")
        .param("survey", survey.id().value())
        .param("id", id.value())
        .query((row, n) -> response(row, survey))
        .optional();
  }

  List<Response> ofImport(Survey survey, ImportId id, int limit) {
    return client
        .sql(COLUMNS + " where import_id = :import limit :limit")
        .param("import", id.value())
        .param("limit", limit)
        .query((row, n) -> response(row, survey))
        .list();
  }

  /** The complete responses below a place, newest first. */
  List<Response> before(Survey survey, BulkResponses.@Nullable Reached from, int limit) {
    var below =
        client
            .sql(
                COLUMNS
                    + " where survey_id = :survey and status = 'COMPLETE'"
                    + (from == null ? "" : " and (day, id) < (:day, :id)")
                    + " order by day desc, id desc limit :limit")
            .param("survey", survey.id().value())
            .param("limit", limit);
    if (from != null) below = below.param("day", from.day()).param("id", from.id().value());
    return below.query((row, n) -> response(row, survey)).list();
  }

  void delete(List<ResponseId> ids) {
    client
        .sql("delete from survey.response where id = any(:ids)")
        .param("ids", ids.stream().map(ResponseId::value).toArray(UUID[]::new))
        .update();
  }

  boolean any(SurveyId survey) {
    return client
        .sql("select exists (select from survey.response where survey_id = :survey)")
        .param("survey", survey.value())
        .query(Boolean.class)
        .single();
  }

  static Response response(ResultSet row, Survey survey) throws SQLException {
    UUID link = row.getObject("link_id", UUID.class);
    UUID importId = row.getObject("import_id", UUID.class);
    String channel = row.getString("channel");
    return new Response(
        new ResponseId(row.getObject("id", UUID.class)),
        survey.id(),
        Response.Status.valueOf(row.getString("status")),
        new Response.Moment(
            row.getTimestamp("answered_at").toInstant(), row.getObject("day", LocalDate.class)),
        new Response.Place(
            new UnitId(row.getObject("unit_id", UUID.class)),
            channel == null ? null : Channel.valueOf(channel)),
        new Response.Provenance(
            Mode.valueOf(row.getString("mode")),
            link == null ? null : new LinkId(link),
            importId == null ? null : new ImportId(importId),
            row.getString("customer_ref"),
            row.getString("external_id"),
            hidden(row.getString("hidden"))),
        AnswersJson.read(row.getString("answers"), survey.questionnaire()),
        row.getDouble("weight"));
  }

  static void fill(PreparedStatement row, Response response) throws SQLException {
    var from = response.provenance();
    row.setObject(1, response.id().value());
    row.setObject(2, response.surveyId().value());
    row.setObject(3, from.link() == null ? null : from.link().value());
    row.setObject(4, from.importId() == null ? null : from.importId().value());
    row.setString(5, response.status().name());
    row.setObject(6, response.moment().day());
    row.setTimestamp(7, Timestamp.from(response.moment().answeredAt()));
    row.setObject(8, response.place().unit().value());
    row.setString(9, name(response.place().channel()));
    row.setString(10, from.mode().name());
    row.setString(11, from.customerRef());
    row.setString(12, from.externalId());
    row.setDouble(13, response.weight());
    row.setString(14, AnswersJson.write(response.answers()));
    row.setString(15, from.hidden().isEmpty() ? "{}" : MAPPER.writeValueAsString(from.hidden()));
  }

  private static @Nullable String name(@Nullable Channel channel) {
    return channel == null ? null : channel.name();
  }

  @SuppressWarnings("unchecked")
  static Map<String, String> hidden(String json) {
    return json.equals("{}") ? Map.of() : MAPPER.readValue(json, Map.class);
  }
}
