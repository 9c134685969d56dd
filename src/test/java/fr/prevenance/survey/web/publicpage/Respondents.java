package fr.prevenance.survey.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.World;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.Link;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** People who answer, and what is kept of their answers. */
record Respondents(
    MockMvcTester web,
    SurveyDesk surveys,
    ScoreCounts counts,
    JdbcClient jdbc,
    TransactionTemplate transaction) {

  /** A published survey with its main link. */
  record Open(World.Home home, Survey survey, Link link) {
    String path() {
      return link.path();
    }
  }

  Open open(World.Home home, SurveyDraft draft) {
    return home.call(() -> {
      Survey survey = surveys.create(draft);
      surveys.publish(survey.key());
      return new Open(home, surveys.get(survey.id()), surveys.mainLink(survey.id()));
    });
  }

  MvcTestResult get(String path) {
    return web.get().uri(java.net.URI.create(path)).exchange();
  }

  Document page(String path) {
    return page(get(path), 200);
  }

  static Document page(MvcTestResult result, int status) {
    assertThat(result).hasStatus(status).headers().hasValue("Cache-Control", "no-store");
    assertThat(result.getRequest().getSession(false)).isNull();
    assertThat(result.getResponse().getCookies()).isEmpty();
    return Jsoup.parse(
        new String(
            result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
  }

  static String action(Document page) {
    return page.expectFirst("form").attr("action");
  }

  /** Field, value, field, value… */
  MvcTestResult post(String action, String... fields) {
    var body = UriComponentsBuilder.newInstance();
    for (int i = 0; i < fields.length; i += 2) body.queryParam(fields[i], "{v" + i + "}");
    Map<String, Object> values = new java.util.HashMap<>();
    for (int i = 0; i < fields.length; i += 2) values.put("v" + i, fields[i + 1]);
    String query = body.encode().buildAndExpand(values).getQuery();
    return web.post()
        .uri(java.net.URI.create(action))
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .content(query == null ? "" : query)
        .exchange();
  }

  /** Where a sound screen leads. */
  String send(String action, String... fields) {
    var result = post(action, fields);
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  List<Map<String, Object>> kept(Open open) {
    return open.home()
        .call(() ->
            transaction.execute(status ->
                jdbc.sql(
                        """
                        select id, status, answers::text as answers, hidden::text as hidden, mode, channel, unit_id
                          from survey.response where survey_id = :survey order by answered_at
                        """)
                    .param("survey", open.survey().id().value())
                    .query()
                    .listOfRows()));
  }

  long counted(Open open) {
    var subject = Subjects.of(open.survey().id());
    return open.home()
        .call(() ->
            counts.of(subject, new CountQuery(List.of(subject), null, null, null, DayRange.ALL)))
        .n();
  }
}
