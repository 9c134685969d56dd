package fr.prevenance.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Lived;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.Touchpoints;
import fr.prevenance.survey.SurveyDesk;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class TiesPageTest {

  private static final String SURVEY =
      """
      {"key": "stop", "title": "À l’arrêt", "locale": "fr", "audience": "CUSTOMERS",
       "questions": [{"key": "clear", "page": 1, "type": "RATING", "label": "L’écran est clair", "scale": {"min": 1, "max": 5}},
                     {"key": "shelter", "page": 1, "type": "RATING", "label": "L’abri", "scale": {"min": 1, "max": 5}},
                     {"key": "why", "page": 1, "type": "TEXT", "label": "Pourquoi ?"}]}
      """;
  private static final String MAP =
      """
      {"key": "way", "title": "Aller travailler", "stages": [{"name": "Attendre",
        "touchpoints": [{"key": "screen", "name": "Écran"}, {"key": "shelter", "name": "Abri"}]}]}
      """;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired Lived lived;
  @Autowired ScoreCounts counts;

  @Test
  void without_a_map_the_page_says_where_to_begin() {
    var home = world.open("Sans carte");
    send(home, "/api/v1/surveys", SURVEY, 201);
    Document page = page(home, "/surveys/stop/touchpoints");
    assertThat(page.select(".pv-empty a").attr("href")).isEqualTo("/journeys/new");
  }

  @Test
  void the_whole_survey_is_tied_and_one_question_elsewhere() {
    var home = furnished();
    answer(home, 5, 1);
    Cookie cookie = home.signIn(web);
    assertThat(
            web.post()
                .uri("/surveys/stop/touchpoints")
                .cookie(cookie)
                .with(csrf())
                .param("whole", "screen")
                .param("question.clear", "")
                .param("question.shelter", "shelter"))
        .hasStatus3xxRedirection();

    Document page = page(home, "/surveys/stop/touchpoints");
    assertThat(page.select("#tie-whole option[selected]").attr("value")).isEqualTo("screen");
    assertThat(page.select("#tie-shelter option[selected]").attr("value")).isEqualTo("shelter");
    assertThat(page.select("h1").text()).contains("2 questions sur 2");
    assertThat(mean(home, "screen")).isEqualTo(100.0);
    assertThat(mean(home, "shelter")).isEqualTo(0.0);

    web.post()
        .uri("/surveys/stop/touchpoints")
        .cookie(cookie)
        .with(csrf())
        .param("whole", "screen")
        .param("question.shelter", "-")
        .exchange();
    assertThat(mean(home, "shelter")).isNull();
  }

  @Test
  void what_is_answered_at_a_qr_code_tells_of_the_place_where_it_hangs()
      throws UnsupportedEncodingException {
    var home = furnished();
    Cookie cookie = home.signIn(web);
    assertThat(
            web.post()
                .uri("/surveys/stop/links")
                .cookie(cookie)
                .with(csrf())
                .param("mode", "QR")
                .param("label", "Abri de la gare")
                .param("touchpoint", "shelter"))
        .hasStatus3xxRedirection();
    assertThat(
            web.post()
                .uri("/surveys/stop/links")
                .cookie(cookie)
                .with(csrf())
                .param("mode", "QR")
                .param("touchpoint", "moon"))
        .hasStatus(422);
    String code =
        home.call(() ->
            surveys.links(surveys.get("stop").id()).stream()
                .filter(link -> "shelter".equals(link.target().touchpoint()))
                .findFirst()
                .orElseThrow()
                .code());
    respond(code, Map.of("clear", "2", "shelter", "4"));
    answer(home, 1, 1);

    assertThat(mean(home, "shelter")).as("both questions, only there").isEqualTo((25.0 + 75.0) / 2);
    web.post()
        .uri("/surveys/stop/touchpoints")
        .cookie(cookie)
        .with(csrf())
        .param("whole", "")
        .param("question.clear", "screen")
        .exchange();
    assertThat(mean(home, "shelter"))
        .as("a question with a touchpoint of its own tells of that one")
        .isEqualTo(75.0);
    assertThat(mean(home, "screen")).isEqualTo((25.0 + 0.0) / 2);
  }

  private void respond(String code, Map<String, String> answers)
      throws UnsupportedEncodingException {
    String html = web.get().uri("/e/" + code).exchange().getResponse().getContentAsString();
    Document form = Jsoup.parse(html);
    var post = web.post().uri(form.select("form").attr("action"));
    for (var hidden : form.select("form input[type=hidden]"))
      post = post.param(hidden.attr("name"), hidden.attr("value"));
    for (var one : answers.entrySet()) {
      Matcher name = Pattern.compile("name=\"([^\"]*" + one.getKey() + ")\"").matcher(html);
      assertThat(name.find()).as(one.getKey()).isTrue();
      post = post.param(name.group(1), one.getValue());
    }
    assertThat(post).hasStatus3xxRedirection();
  }

  private Double mean(World.Home home, String touchpoint) {
    return home.call(() -> {
      var pool =
          lived.of(new Touchpoints.Known(touchpoint, touchpoint, java.util.List.of())).pool();
      return pool.subjects().isEmpty()
          ? null
          : pool.mean(
                  counts.bySubject(new CountQuery(pool.subjects(), null, null, null, DayRange.ALL)))
              .value();
    });
  }

  private World.Home furnished() {
    var home = world.open("À l’arrêt");
    send(home, "/api/v1/surveys", SURVEY, 201);
    send(home, "/api/v1/surveys/stop/publish", "", 200);
    send(home, "/api/v1/journeys", MAP, 201);
    return home;
  }

  private void answer(World.Home home, int clear, int shelter) {
    send(
        home,
        "/api/v1/surveys/stop/responses",
        "{\"answers\": {\"clear\": " + clear + ", \"shelter\": " + shelter + "}}",
        201);
  }

  private void send(World.Home home, String path, String body, int status) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .hasStatus(status);
  }

  private Document page(World.Home home, String path) {
    MvcTestResult result = web.get().uri(path).cookie(home.signIn(web)).exchange();
    assertThat(result).hasStatus(200);
    try {
      return Jsoup.parse(Objects.requireNonNull(result.getResponse().getContentAsString()));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
