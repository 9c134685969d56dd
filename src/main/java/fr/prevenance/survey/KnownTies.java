package fr.prevenance.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ties of surveys to touchpoints. */
@Component
class KnownTies {

  private static final String WHOLE = "";

  private final JdbcClient jdbc;

  KnownTies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Ties of(SurveyId survey) {
    Map<String, String> rows = new LinkedHashMap<>();
    jdbc.sql("select question, touchpoint from survey.tie where survey_id = :survey")
        .param("survey", survey.value())
        .query((row, n) ->
            Objects.requireNonNullElse(
                rows.put(row.getString("question"), row.getString("touchpoint")), ""))
        .list();
    String whole = rows.remove(WHOLE);
    return new Ties(whole, rows);
  }

  void replace(SurveyId survey, Ties ties) {
    jdbc.sql("delete from survey.tie where survey_id = :survey")
        .param("survey", survey.value())
        .update();
    String whole = ties.whole();
    if (whole != null && !whole.isEmpty()) insert(survey, WHOLE, whole);
    ties.questions().forEach((question, touchpoint) -> insert(survey, question, touchpoint));
  }

  private void insert(SurveyId survey, String question, String touchpoint) {
    jdbc.sql(
            "insert into survey.tie (survey_id, question, touchpoint) values (:survey, :question, :touchpoint)")
        .param("survey", survey.value())
        .param("question", question)
        .param("touchpoint", touchpoint)
        .update();
  }
}
