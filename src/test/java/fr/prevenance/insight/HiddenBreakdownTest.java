package fr.prevenance.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.Doorway;
import fr.prevenance.survey.Doorways;
import fr.prevenance.survey.RespondentDesk;
import fr.prevenance.survey.RespondentDesk.Outcome;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.Value;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class HiddenBreakdownTest {

  private static final String SURVEY =
      """
      {"key": "line", "title": "La ligne", "locale": "fr", "audience": "CUSTOMERS", "hiddenFields": ["ligne"], "breakdowns": ["ligne", "pass"],
       "questions": [{"key": "clear", "page": 1, "type": "RATING", "label": "L’écran est clair", "scale": {"min": 1, "max": 5}},
                     {"key": "clear-i", "page": 1, "type": "RATING", "label": "Importance", "scale": {"min": 1, "max": 5}, "importanceOf": "clear"},
                     {"key": "pass", "page": 1, "type": "YES_NO", "label": "Êtes-vous abonné ?"}]}
      """;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired Doorways doorways;
  @Autowired RespondentDesk respondents;

  @Test
  void what_links_carry_is_offered_beside_the_questions() {
    var home = answered();
    Document satisfaction = page(home, "/insight/satisfaction?survey=line&period=all");
    assertThat(satisfaction.select("select[name=segment] option"))
        .extracting(Element::val)
        .containsExactly("", "pass.true", "pass.false", "ligne.2", "ligne.10");
    assertThat(satisfaction.select("select[name=segment] option[value=ligne.2]").text())
        .isEqualTo("ligne : 2");
    Document narrowed = page(home, "/insight/satisfaction?survey=line&period=all&segment=ligne.2");
    assertThat(narrowed.select("select[name=segment] option[selected]").val()).isEqualTo("ligne.2");
    assertThat(narrowed.text()).contains("2 réponses");
    assertThat(
            page(home, "/insight/satisfaction?survey=line&period=all&segment=ligne.77")
                .select("select[name=segment] option[selected]")
                .val())
        .isEqualTo("ligne.77");
  }

  @Test
  void the_map_is_drawn_for_the_customers_of_one_line() {
    var home = answered();
    Document map = page(home, "/insight/map?survey=line&period=all&breakdown=ligne");
    assertThat(map.select(".map-controls .pv-tabs").first().select("a"))
        .extracting(Element::text)
        .containsExactly("Tous les clients", "2", "10");
    Document two = page(home, "/insight/map?survey=line&period=all&breakdown=ligne&value=2");
    assertThat(two.select(".map-controls .pv-tabs a[aria-current]").first().text()).isEqualTo("2");
    assertThat(two.select(".map-note").text()).startsWith("2 réponses");
    Document first = page(home, "/insight/map?survey=line&period=all");
    assertThat(first.select(".map-controls .pv-tabs").first().text())
        .contains("Oui")
        .doesNotContain("10");
  }

  private World.Home answered() {
    var home = world.open("Lignes");
    post(home, "/api/v1/surveys", SURVEY, 201);
    post(home, "/api/v1/surveys/line/publish", "", 200);
    home.run(() -> {
      answer("2", 5);
      answer("2", 1);
      answer("10", 3);
    });
    return home;
  }

  private void answer(String line, int score) {
    Survey survey = surveys.get("line");
    Doorway door = doorways.open(surveys.mainLink(survey.id()).id());
    var answers =
        new Answers(
            Map.of(
                "clear",
                new Value.Score(score),
                "clear-i",
                new Value.Score(4),
                "pass",
                new Value.YesNo(score > 2)));
    var sent =
        new RespondentDesk.Sent(
            respondents.begin(),
            door.screen(1),
            answers,
            respondents.hidden(door, Map.of("ligne", line)));
    assertThat(respondents.receive(door, sent)).isInstanceOf(Outcome.Done.class);
  }

  private Document page(World.Home home, String path) {
    try {
      var answer =
          web.get().uri(path).cookie(home.signIn(web)).header("Accept-Language", "fr").exchange();
      assertThat(answer).hasStatusOk();
      return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void post(World.Home home, String path, String body, int status) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .hasStatus(status);
  }
}
