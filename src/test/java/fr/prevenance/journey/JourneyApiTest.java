package fr.prevenance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class JourneyApiTest {

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_map_tells_what_is_measured_what_is_supposed_and_what_nobody_knows() {
    var home = furnished();
    answer(home, "2026-03-02", 2, 5, "Le bus annoncé n’est jamais passé");
    answer(home, "2026-03-03", 1, 4, "Rien à dire");
    answer(home, "2026-03-04", 5, 5, null);
    answer(home, "2026-02-20", 5, 5, null);

    MvcTestResult map = get(home, "/api/v1/journeys/commuter?from=2026-03-01&to=2026-03-31");

    assertThat(map).hasStatus(200);
    Map<String, Object> screen = point(map, "stop-screen");
    assertThat(screen.get("measured")).isEqualTo(true);
    assertThat(screen.get("basis")).isEqualTo("DIRECT");
    assertThat(screen.get("n")).isEqualTo(3);
    assertThat((Double) screen.get("score")).isCloseTo(100.0 * (1 + 0 + 4) / 12, within(1e-9));
    assertThat(screen.get("irritants")).isEqualTo(2);
    assertThat((Double) screen.get("previous")).isEqualTo(100.0);
    assertThat(this.<Double>read(map, "$.scores[0].onScale.mean")).isCloseTo(8.0 / 3, within(1e-9));
    Map<String, Object> driver = point(map, "driver");
    assertThat(driver.get("basis")).isEqualTo("CRITERIA");
    assertThat(driver.get("n")).isEqualTo(3);
    Map<String, Object> validator = point(map, "validator");
    assertThat(validator.get("measured")).isEqualTo(false);
    assertThat(validator.get("evidence")).isEqualTo("SUPPOSED");
    assertThat(validator.get("score")).isEqualTo(75.0);
    assertThat(point(map, "porte").get("evidence")).isEqualTo("NONE");
    assertThat(point(map, "porte").get("score")).isNull();
  }

  @Test
  void what_a_page_shows_can_be_asked_of_the_measures() {
    var home = furnished();
    answer(home, "2026-03-02", 2, 5, null);
    answer(home, "2026-03-03", 4, 4, null);

    MvcTestResult measure =
        get(
            home,
            "/api/v1/measures/signal.mean/touchpoint:stop-screen?from=2026-03-01&to=2026-03-31");

    assertThat(this.<Integer>read(measure, "$.total.n")).isEqualTo(2);
    assertThat(this.<Double>read(measure, "$.total.value")).isEqualTo(50.0);
    assertThat(get(home, "/api/v1/measures/signal.mean/touchpoint:nowhere")).hasStatus(404);
  }

  @Test
  void a_silent_window_shows_the_last_words_with_their_age() {
    var home = furnished();
    answer(home, "2026-01-10", 2, 5, null);

    MvcTestResult map = get(home, "/api/v1/journeys/commuter?from=2026-03-01&to=2026-03-31");

    Map<String, Object> screen = point(map, "stop-screen");
    assertThat(screen.get("measured")).isEqualTo(false);
    assertThat(screen.get("evidence")).isEqualTo("AGED");
    assertThat(screen.get("lastSaid")).isEqualTo("2026-01-10");
    assertThat(screen.get("stale")).isEqualTo(true);
    assertThat(screen.get("score")).isEqualTo(25.0);
  }

  @Test
  void re_tying_a_question_moves_its_past_answers_with_it() {
    var home = furnished();
    answer(home, "2026-03-02", 2, 5, null);
    assertThat(
            send(
                home,
                HttpMethod.PUT,
                "/api/v1/surveys/ride/touchpoints",
                "{\"questions\": {\"screen\": null, \"welcome\": \"validator\"}}"))
        .hasStatus(200);

    MvcTestResult map = get(home, "/api/v1/journeys/commuter?from=2026-03-01&to=2026-03-31");

    assertThat(point(map, "stop-screen").get("evidence")).isEqualTo("NONE");
    assertThat(point(map, "validator").get("n")).isEqualTo(1);
    assertThat(point(map, "validator").get("score")).isEqualTo(100.0);
    assertThat(point(map, "validator").get("basis")).isEqualTo("DIRECT");
  }

  @Test
  void a_whole_survey_can_be_tied_when_it_is_made() {
    var home = furnished();
    send(
        home,
        HttpMethod.POST,
        "/api/v1/surveys",
        """
        {"key": "door", "title": "La porte", "locale": "fr", "audience": "CUSTOMERS", "touchpointKey": "porte",
         "questions": [{"key": "ease", "type": "RATING", "label": "Facile ?", "scale": {"min": 1, "max": 7}}, {"key": "why", "type": "TEXT", "label": "Pourquoi ?"}]}
        """);
    assertThat(send(home, HttpMethod.POST, "/api/v1/surveys/door/publish", "")).hasStatus(200);
    assertThat(
            send(
                home,
                HttpMethod.POST,
                "/api/v1/surveys/door/responses",
                "{\"answers\": {\"ease\": 4}}"))
        .hasStatus(201);

    Map<String, Object> door = point(get(home, "/api/v1/journeys/commuter"), "porte");

    assertThat(door.get("measured")).isEqualTo(true);
    assertThat(door.get("score")).isEqualTo(50.0);
  }

  @Test
  void the_export_comes_back_as_it_went_and_a_name_written_wrong_is_told() {
    var home = furnished();
    String told = body(get(home, "/api/v1/journeys/commuter"));

    assertThat(send(home, HttpMethod.PUT, "/api/v1/journeys/commuter", told)).hasStatus(200);
    assertThat(send(home, HttpMethod.PUT, "/api/v1/journeys/commuter", told))
        .as("a revision that is gone")
        .hasStatus(409);
    assertThat(send(home, HttpMethod.POST, "/api/v1/journeys", "{\"title\": \"x\", \"steps\": []}"))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo("steps");
    assertThat(
            send(
                home,
                HttpMethod.POST,
                "/api/v1/journeys",
                "{\"title\": \"x\", \"stages\": [{\"name\": \"a\", \"touchpoints\": [{\"name\": \"b\", \"channel\": \"TELEX\"}]}]}"))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo("stages[0].touchpoints[0].channel");
    assertThat(send(home, HttpMethod.POST, "/api/v1/journeys", "{\"title\": \"x\"")).hasStatus(422);
    assertThat(
            send(
                home,
                HttpMethod.POST,
                "/api/v1/journeys",
                "{\"title\": \"x\", \"stages\": [{\"name\": \"a\", \"key\": \"k\"}, {\"name\": \"b\", \"key\": \"k\"}]}"))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo("stages[1].key");
    assertThat(
            send(
                home,
                HttpMethod.POST,
                "/api/v1/journeys",
                "{\"title\": \"x\", \"stages\": [{\"name\": \"a\", \"touchpoints\": [{\"name\": \"b\", \"criteria\": [\"none\"]}]}]}"))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo("stages[0].touchpoints[0].criteria");
    assertThat(
            send(
                home,
                HttpMethod.POST,
                "/api/v1/journeys",
                "{\"key\": \"commuter\", \"title\": \"x\"}"))
        .hasStatus(409);
    assertThat(send(home, HttpMethod.POST, "/api/v1/journeys", "{}")).hasStatus(422);
  }

  @Test
  void an_empty_map_and_one_of_forty_stages_are_maps_and_forty_one_are_not() {
    var home = world.open("Quarante");
    assertThat(send(home, HttpMethod.POST, "/api/v1/journeys", "{\"title\": \"Vide\"}"))
        .hasStatus(201);
    assertThat(get(home, "/api/v1/journeys/vide"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.scores")
        .isEqualTo(List.of());
    assertThat(
            send(home, HttpMethod.POST, "/api/v1/journeys", stages(40, "Étape " + "é".repeat(150))))
        .hasStatus(201);
    assertThat(send(home, HttpMethod.POST, "/api/v1/journeys", stages(41, "Étape"))).hasStatus(422);
    assertThat(send(home, HttpMethod.POST, "/api/v1/journeys", stages(1, "é".repeat(201))))
        .hasStatus(422);
  }

  @Test
  void another_organisation_does_not_find_it() {
    furnished();
    var other = world.open("Ailleurs");
    assertThat(get(other, "/api/v1/journeys/commuter")).hasStatus(404);
    assertThat(send(other, HttpMethod.PUT, "/api/v1/journeys/commuter", "{\"title\": \"x\"}"))
        .hasStatus(404);
    assertThat(get(other, "/api/v1/journeys"))
        .bodyJson()
        .extractingPath("$.items")
        .isEqualTo(List.of());
  }

  private static String stages(int count, String name) {
    var stages = new StringBuilder("{\"title\": \"Longue\", \"stages\": [");
    for (int i = 1; i <= count; i++)
      stages.append(i == 1 ? "" : ",").append("{\"name\": \"").append(name).append("\"}");
    return stages.append("]}").toString();
  }

  private World.Home furnished() {
    var home = world.open("Réseau");
    assertThat(
            send(
                home,
                HttpMethod.POST,
                "/api/v1/criteria",
                "{\"key\": \"welcome\", \"name\": \"Accueil\"}"))
        .hasStatus(201);
    assertThat(send(home, HttpMethod.POST, "/api/v1/journeys", Maps.COMMUTER)).hasStatus(201);
    assertThat(
            send(
                home,
                HttpMethod.POST,
                "/api/v1/surveys",
                """
                {"key": "ride", "title": "Votre trajet", "locale": "fr", "audience": "CUSTOMERS",
                 "questions": [{"key": "screen", "type": "RATING", "label": "L’écran", "scale": {"min": 1, "max": 5}, "touchpointKey": "stop-screen"},
                               {"key": "welcome", "type": "RATING", "label": "L’accueil", "scale": {"min": 1, "max": 5}, "criterionKey": "welcome"},
                               {"key": "why", "type": "LONG_TEXT", "label": "Pourquoi ?"}]}
                """))
        .hasStatus(201);
    assertThat(send(home, HttpMethod.POST, "/api/v1/surveys/ride/publish", "")).hasStatus(200);
    return home;
  }

  private void answer(World.Home home, String day, int screen, int welcome, String why) {
    String said = why == null ? "" : ", \"why\": \"" + why + "\"";
    assertThat(
            send(
                home,
                HttpMethod.POST,
                "/api/v1/surveys/ride/responses",
                "{\"answeredAt\": \""
                    + day
                    + "T08:00:00Z\", \"answers\": {\"screen\": "
                    + screen
                    + ", \"welcome\": "
                    + welcome
                    + said
                    + "}}"))
        .hasStatus(201);
  }

  private Map<String, Object> point(MvcTestResult map, String key) {
    List<Map<String, Object>> found = read(map, "$.scores[?(@.touchpointKey == '" + key + "')]");
    assertThat(found).as(key).hasSize(1);
    return found.getFirst();
  }

  private MvcTestResult get(World.Home home, String path) {
    return web.get().uri(path).header("Authorization", home.bearer()).exchange();
  }

  private MvcTestResult send(World.Home home, HttpMethod method, String path, String body) {
    return web.method(method)
        .uri(path)
        .header("Authorization", home.bearer())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private <T> T read(MvcTestResult result, String path) {
    return JsonPath.read(body(result), path);
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
