package fr.prevenance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.SettableClock;
import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class StepUndoTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DECIDED =
      """
      {"title": "Afficher la cause", "origin": {"kind": "MAP_POINT"}, "dueOn": "2031-01-10", "decidedOn": "2026-02-28",
       "verification": {"measure": {"source": "test.fixed", "key": "better"}, "operator": ">=", "expected": 7.5,
                        "baseline": {"from": "2026-01-01", "to": "2026-02-27"}, "dueOn": "%s"}}
      """;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SettableClock clock;

  @AfterEach
  void today_again() {
    clock.reset();
  }

  @Test
  void an_update_made_by_mistake_is_taken_back_with_its_dates_and_its_knots() throws Exception {
    var home = world.open("Acmé");
    decided(home, "2031-02-10");
    Cookie session = home.signIn(web);
    String before = sheet(session);
    MvcTestResult updated =
        post(
            session,
            "/actions/1/progress",
            Map.of(
                "progress",
                "100",
                "note",
                "Par erreur",
                "dueOn",
                "2031-01-20",
                "effectFrom",
                "2030-01-01",
                "verifyOn",
                "2031-03-10",
                "reason",
                "Neige"));
    assertThat(updated).hasRedirectedUrl("/actions/1");
    String undo = (String) Objects.requireNonNull(updated.getMvcResult().getFlashMap().get("undo"));
    assertThat(sheet(session)).contains("Par erreur").isNotEqualTo(before);

    assertThat(post(session, undo, Map.of())).hasRedirectedUrl("/actions/1");
    assertThat(sheet(session)).isEqualTo(before);
    assertThat(post(session, undo, Map.of())).as("once").hasStatus(409);
  }

  @Test
  void an_update_that_changes_nothing_offers_nothing_to_take_back() throws Exception {
    var home = world.open("Acmé");
    decided(home, "2031-02-10");
    MvcTestResult same =
        post(
            home.signIn(web),
            "/actions/1/progress",
            Map.of("progress", "0", "dueOn", "2031-01-10", "verifyOn", "2031-02-10"));
    Map<String, Object> flash = same.getMvcResult().getFlashMap();
    assertThat(flash).containsKey("done").doesNotContainKey("undo");
  }

  @Test
  void only_the_last_step_of_the_same_person_is_taken_back_and_only_that_day() throws Exception {
    var home = world.open("Acmé");
    String own = decided(home, "2031-02-10");
    send(home, HttpMethod.PATCH, own, "{\"progress\": 30}", 200);
    Cookie session = home.signIn(web);
    String first = undo(post(session, "/actions/1/progress", Map.of("progress", "60")));
    send(home, HttpMethod.DELETE, own + "/last-step", "", 409);
    String second = undo(post(session, "/actions/1/progress", Map.of("progress", "80")));
    assertThat(post(session, first, Map.of())).hasStatus(409);
    assertThat(post(session, second, Map.of())).hasRedirectedUrl("/actions/1");
    assertThat(progress(home, own)).isEqualTo(60);

    String third = undo(post(session, "/actions/1/progress", Map.of("progress", "90")));
    send(home, HttpMethod.PATCH, own, "{\"title\": \"Autre titre\"}", 200);
    assertThat(post(session, third, Map.of())).as("something came after it").hasStatus(409);

    String late = undo(post(session, "/actions/1/progress", Map.of("progress", "95")));
    clock.advance(Duration.ofDays(1));
    assertThat(post(session, late, Map.of())).as("the day after").hasStatus(409);
    assertThat(progress(home, own)).isEqualTo(95);
  }

  @Test
  void scripts_take_their_step_back_until_a_verdict_is_given() throws Exception {
    var home = world.open("Acmé");
    String own = decided(home, "2026-04-02");
    send(
        home,
        HttpMethod.PATCH,
        own,
        "{\"progress\": 40, \"dueOn\": \"2031-05-01\", \"reason\": \"Neige\"}",
        200);
    JsonNode back = send(home, HttpMethod.DELETE, own + "/last-step", "", 200);
    assertThat(back.get("progress").asInt()).isZero();
    assertThat(back.get("dueOn").asString()).isEqualTo("2031-01-10");
    assertThat(back.get("dueOnHistory")).isEmpty();
    send(home, HttpMethod.DELETE, own + "/last-step", "", 409);

    send(
        home,
        HttpMethod.PATCH,
        own,
        "{\"progress\": 100, \"progressOn\": \"2026-03-01\", \"effectFrom\": \"2026-03-02\"}",
        200);
    send(home, HttpMethod.POST, own + "/verifications", "", 201);
    send(home, HttpMethod.DELETE, own + "/last-step", "", 409);
    assertThat(progress(home, own)).isEqualTo(100);
    send(world.open("Autre"), HttpMethod.DELETE, own + "/last-step", "", 404);
  }

  private static String undo(MvcTestResult taken) {
    return (String) Objects.requireNonNull(taken.getMvcResult().getFlashMap().get("undo"));
  }

  private int progress(World.Home home, String own) throws Exception {
    return send(home, HttpMethod.GET, own, "", 200).get("progress").asInt();
  }

  private String decided(World.Home home, String verifyOn) throws Exception {
    return "/api/v1/actions/"
        + send(home, HttpMethod.POST, "/api/v1/actions", DECIDED.formatted(verifyOn), 201)
            .get("id")
            .asString();
  }

  private JsonNode send(World.Home home, HttpMethod method, String path, String body, int status)
      throws Exception {
    var answer =
        web.method(method)
            .uri(path)
            .header("Authorization", home.bearer())
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .exchange();
    String text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer).as(path + " " + text).hasStatus(status);
    return JSON.readTree(text);
  }

  private String sheet(Cookie session) throws Exception {
    var answer = web.get().uri("/actions/1").cookie(session).exchange();
    Document page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    page.select("#flash").remove();
    return page.select("main").text();
  }

  private MvcTestResult post(Cookie session, String path, Map<String, String> fields) {
    var request = web.post().uri(path).cookie(session).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
