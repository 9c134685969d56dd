package fr.prevenance.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class BreakdownPageTest {

  private static final String SURVEY =
      """
      {"key": "line", "title": "La ligne", "locale": "fr", "audience": "CUSTOMERS", "hiddenFields": ["ligne"],
       "questions": [{"key": "nps", "type": "NPS", "label": "Nous recommanderiez-vous ?"},
                     {"key": "pass", "type": "YES_NO", "label": "Êtes-vous abonné ?"}]}
      """;

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_breakdown_is_added_on_the_page_of_the_survey_and_its_progress_is_shown_there()
      throws UnsupportedEncodingException {
    var home = published();
    send(home, "/responses", "{\"answers\": {\"nps\": 9, \"pass\": true}}", 201);
    Cookie cookie = home.signIn(web);
    Document before = page(web.get().uri("/surveys/line").cookie(cookie).exchange());
    assertThat(before.select("#breakdowns h2").text()).isEqualTo("Ventilations");
    assertThat(before.select("#f-key option[value=pass], #f-key option[value=ligne]")).hasSize(2);
    assertThat(before.select("#f-key option[value=nps]")).isEmpty();

    assertThat(
            web.post()
                .uri("/surveys/line/breakdowns")
                .cookie(cookie)
                .with(csrf())
                .param("key", "pass"))
        .hasStatus3xxRedirection();
    Document after = page(web.get().uri("/surveys/line").cookie(cookie).exchange());
    assertThat(after.select("#breakdowns li").text()).contains("Êtes-vous abonné ?");
    assertThat(after.select("#breakdown-pass progress").attr("max")).isEqualTo("1");
    assertThat(after.select("#f-key option[value=pass]")).isEmpty();

    Document refused =
        page(
            web.post()
                .uri("/surveys/line/breakdowns")
                .cookie(cookie)
                .with(csrf())
                .param("key", "")
                .exchange());
    assertThat(refused.select("#f-key-mistake").text())
        .contains("Choisissez une question ou un champ caché.");
    assertThat(
            web.post().uri("/surveys/line/breakdowns").cookie(cookie).with(csrf()).param("key", ""))
        .hasStatus(422);
  }

  @Test
  void the_section_speaks_english_too() throws UnsupportedEncodingException {
    var home = published();
    Document page =
        page(
            web.get()
                .uri("/surveys/line")
                .cookie(home.signIn(web), new Cookie("prevenance-lang", "en"))
                .exchange());
    assertThat(page.select("#breakdowns").text()).contains("Breakdowns", "Also break down by");
  }

  @Test
  void scripts_see_and_declare_breakdowns() {
    var home = published();
    send(home, "/responses", "{\"answers\": {\"nps\": 3, \"pass\": false}}", 201);
    send(home, "/breakdowns", "{\"key\": \"ligne\"}", 201);
    send(home, "/breakdowns", "{\"key\": \"ligne\"}", 422);
    send(home, "/breakdowns", "{}", 422);
    assertThat(
            web.get().uri("/api/v1/surveys/line/breakdowns").header("Authorization", home.bearer()))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items": [{"key": "ligne", "label": "ligne", "kind": "HIDDEN_FIELD", "state": "FILLING", "done": 0, "total": 1}]}
            """);
    send(home, "/close", "", 200);
    send(home, "/breakdowns", "{\"key\": \"pass\"}", 201);
    assertThat(
            web.get()
                .uri("/api/v1/surveys/line/nps?groupBy=pass")
                .header("Authorization", home.bearer()))
        .as("the answers themselves tell until the counts do")
        .bodyJson()
        .extractingPath("$.groups[0].n")
        .isEqualTo(1);
  }

  private World.Home published() {
    var home = world.open("Ligne");
    assertThat(
            web.post()
                .uri("/api/v1/surveys")
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(SURVEY))
        .hasStatus(201);
    send(home, "/breakdowns", "{\"key\": \"pass\"}", 409);
    send(home, "/publish", "", 200);
    return home;
  }

  private void send(World.Home home, String path, String body, int status) {
    assertThat(
            web.post()
                .uri("/api/v1/surveys/line" + path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .as(path + " " + body)
        .hasStatus(status);
  }

  private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}
