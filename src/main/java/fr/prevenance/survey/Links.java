package fr.prevenance.survey;

import fr.prevenance.organization.UnitId;
import fr.prevenance.platform.Addresses;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Secrets;
import fr.prevenance.signal.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class Links {

  static final String KIND = "SURVEY";
  private static final int CODE_LENGTH = 12;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String COLUMNS =
      "select id, survey_id, code, label, unit_id, channel, mode, hidden::text as hidden, main, touchpoint from survey.link ";

  private final JdbcClient jdbc;
  private final Addresses addresses;

  Links(JdbcClient jdbc, Addresses addresses) {
    this.jdbc = jdbc;
    this.addresses = addresses;
  }

  Link add(SurveyId survey, String label, Link.Target target) {
    var link = new Link(new LinkId(Ids.next()), survey, Secrets.code(CODE_LENGTH), label, target);
    jdbc.sql(
            """
            insert into survey.link (id, survey_id, code, label, unit_id, channel, mode, hidden, main, touchpoint)
            values (:id, :survey, :code, :label, :unit, :channel, :mode, :hidden::jsonb, :main, :touchpoint)
            """)
        .param("id", link.id().value())
        .param("survey", survey.value())
        .param("code", link.code())
        .param("label", label)
        .param("unit", target.unit().value())
        .param("channel", target.channel() == null ? null : target.channel().name())
        .param("mode", target.mode().name())
        .param("hidden", MAPPER.writeValueAsString(target.hidden()))
        .param("main", target.main())
        .param("touchpoint", target.touchpoint(), java.sql.Types.VARCHAR)
        .update();
    addresses.give(KIND, link.code(), link.id().value());
    if (target.touchpoint() != null) hang(survey, target.touchpoint());
    return link;
  }

  List<Link> of(SurveyId survey) {
    return jdbc.sql(COLUMNS + "where survey_id = :survey order by main desc, created_at, id")
        .param("survey", survey.value())
        .query(Links::link)
        .list();
  }

  Optional<Link> find(LinkId id) {
    return jdbc.sql(COLUMNS + "where id = :id")
        .param("id", id.value())
        .query(Links::link)
        .optional();
  }

  /** Also of links that were taken down: what was answered there stays. */
  List<String> touchpoints(SurveyId survey) {
    return jdbc.sql(
            "select touchpoint from survey.hung where survey_id = :survey order by touchpoint")
        .param("survey", survey.value())
        .query((row, n) -> row.getString("touchpoint"))
        .list();
  }

  private void hang(SurveyId survey, String touchpoint) {
    jdbc.sql(
            "insert into survey.hung (survey_id, touchpoint) values (:survey, :touchpoint) on conflict do nothing")
        .param("survey", survey.value())
        .param("touchpoint", touchpoint)
        .update();
  }

  void remove(LinkId id) {
    addresses.forget(KIND, id.value());
    jdbc.sql("delete from survey.link where id = :id and not main")
        .param("id", id.value())
        .update();
  }

  @SuppressWarnings("unchecked")
  private static Link link(ResultSet row, int n) throws SQLException {
    String channel = row.getString("channel");
    Map<String, String> hidden = MAPPER.readValue(row.getString("hidden"), Map.class);
    return new Link(
        new LinkId(row.getObject("id", UUID.class)),
        new SurveyId(row.getObject("survey_id", UUID.class)),
        row.getString("code"),
        row.getString("label"),
        new Link.Target(
            new UnitId(row.getObject("unit_id", UUID.class)),
            channel == null ? null : Channel.valueOf(channel),
            Mode.valueOf(row.getString("mode")),
            hidden,
            row.getBoolean("main"),
            row.getString("touchpoint")));
  }
}
