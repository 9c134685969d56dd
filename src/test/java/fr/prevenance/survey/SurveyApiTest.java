package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.measure.Nps;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class SurveyApiTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ScoreCounts counts;

  @Test
  void an_answer_received_by_the_api_is_counted_once_and_forgotten_when_withdrawn() {
    var home = world.open("Acmé");
    post(
        home,
        "/api/v1/surveys",
        """
        {"key": "nps", "title": "Votre avis", "locale": "fr", "audience": "CUSTOMERS",
         "questions": [{"key": "q1", "type": "NPS", "label": "Nous recommanderiez-vous ?"},
                       {"key": "why", "type": "LONG_TEXT", "label": "Pourquoi ?"}]}
        """,
        201);
    post(home, "/api/v1/surveys/nps/responses", "{\"answers\": {\"q1\": 9}}", 409);
    post(home, "/api/v1/surveys/nps/publish", "", 200);
    post(
        home,
        "/api/v1/surveys/nps/responses",
        "{\"externalId\": \"a\", \"answers\": {\"q1\": 9, \"why\": \"été 😀\"}}",
        201);
    post(
        home,
        "/api/v1/surveys/nps/responses",
        "{\"externalId\": \"a\", \"answers\": {\"q1\": 2}}",
        200);
    post(home, "/api/v1/surveys/nps/responses", "{\"answers\": {\"q1\": 11}}", 422);
    post(home, "/api/v1/surveys/nps/responses", "{\"answers\": {\"q1\": 3}}", 201);

    Nps nps =
        home.call(() -> {
          Survey survey = surveys.get("nps");
          var subject = Subjects.of(survey.id(), "q1");
          return Nps.of(
              counts.of(subject, new CountQuery(List.of(subject), null, null, null, DayRange.ALL)));
        });
    assertThat(nps.n()).isEqualTo(2);
    assertThat(nps.promoters()).isEqualTo(1);
    assertThat(nps.detractors()).isEqualTo(1);
  }

  private void post(World.Home home, String path, String body, int status) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .as(path + " " + body)
        .hasStatus(status);
  }
}
