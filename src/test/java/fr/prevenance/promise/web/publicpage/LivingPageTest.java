package fr.prevenance.promise.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.SettableClock;
import fr.prevenance.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class LivingPageTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SettableClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void answers_change_the_page_within_the_minute_and_nobody_publishes_again() throws Exception {
    var home = world.open("Acmé");
    post(
        home,
        "/api/v1/surveys",
        """
        {"key": "accueil", "title": "Accueil", "locale": "fr", "audience": "CUSTOMERS", "questions":
          [{"key": "q1", "type": "RATING", "label": "Votre accueil", "scale": {"min": 1, "max": 5, "step": 1}}]}\
        """);
    post(home, "/api/v1/surveys/accueil/publish", "");
    for (int i = 0; i < 40; i++)
      post(home, "/api/v1/surveys/accueil/responses", "{\"answers\": {\"q1\": 5}}");
    post(home, "/api/v1/charters", "{\"key\": \"nous\", \"title\": \"Nos promesses\"}");
    post(
        home,
        "/api/v1/charters/nous/commitments",
        """
        {"sentence": "Vous êtes bien accueilli.", "measure": {"source": "survey.csat", "key": "accueil.q1"},
         "operator": ">=", "target": 90, "tolerance": 2}\
        """);
    post(
        home,
        "/api/v1/charters/nous/publish",
        "{\"effectiveFrom\": \"" + LocalDate.now().minusDays(1) + "\"}");
    String url = post(home, "/api/v1/charters/nous/publication", "");
    String path = url.substring(url.indexOf("/c/"), url.indexOf('"', url.indexOf("/c/")));
    assertThat(page(path)).contains("100\u00a0%", ">Tenue<").doesNotContain(">Rompue<");
    for (int i = 0; i < 40; i++)
      post(home, "/api/v1/surveys/accueil/responses", "{\"answers\": {\"q1\": 1}}");
    assertThat(page(path)).as("kept for a few seconds").contains(">Tenue<");
    clock.advance(Duration.ofSeconds(25));
    assertThat(page(path))
        .contains("50\u00a0%", ">Rompue<", "pas encore publiée")
        .doesNotContain(">Tenue<");
  }

  private String page(String path) throws Exception {
    return web.get().uri(path).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private String post(World.Home home, String path, String json) throws Exception {
    var answer =
        web.post()
            .uri(path)
            .header("Authorization", home.bearer())
            .contentType(MediaType.APPLICATION_JSON)
            .content(json)
            .exchange();
    assertThat(answer.getResponse().getStatus())
        .as(path + " " + answer.getResponse().getContentAsString())
        .isBetween(200, 299);
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
