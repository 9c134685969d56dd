package fr.prevenance.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.browser.Browser;
import fr.prevenance.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class PreviewInBrowserTest {

  @RegisterExtension static final Browser BROWSER = new Browser();
  private static final String SURVEY =
      """
      {"key": "line", "title": "La ligne", "locale": "fr", "audience": "CUSTOMERS", "hiddenFields": ["ligne"],
       "questions": [{"key": "nps", "type": "NPS", "label": "Nous recommanderiez-vous ?"},
                     {"key": "pass", "type": "YES_NO", "label": "Êtes-vous abonné ?"}]}
      """;

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired MockMvcTester web;

  @Test
  void the_screens_of_customers_are_seen_in_their_own_clothes_and_send_nothing() {
    var home = world.open("Aperçu");
    send(home, "/api/v1/surveys", SURVEY, 201);
    send(home, "/api/v1/surveys/line/publish", "", 200);
    send(
        home, "/api/v1/surveys/line/responses", "{\"answers\": {\"nps\": 9, \"pass\": true}}", 201);
    send(home, "/api/v1/surveys/line/breakdowns", "{\"key\": \"pass\"}", 201);
    for (Visit visit : new Visit[] {BROWSER.wide(port), BROWSER.phone(port)}) {
      visit.signIn(home.email(), home.password()).go("/surveys/line/preview");
      var screen = visit.page().frameLocator(".sv-phone iframe").first();
      assertThat(screen.locator("h1.q").innerText()).startsWith("Nous recommanderiez-vous");
      assertThat(
              screen
                  .locator(".pv-pick input")
                  .first()
                  .evaluate("one => getComputedStyle(one).cursor"))
          .isEqualTo("pointer");
      assertThat(visit.violations()).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      visit.screenshot("preview-" + visit.page().viewportSize().width);
      visit.go("/surveys/line");
      assertThat(visit.page().locator("#breakdowns").innerText()).contains("Êtes-vous abonné");
      assertThat(visit.violations()).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      visit.screenshot("breakdowns-" + visit.page().viewportSize().width);
    }
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
}
