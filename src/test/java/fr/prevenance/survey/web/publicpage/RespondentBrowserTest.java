package fr.prevenance.survey.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.browser.Browser;
import fr.prevenance.browser.Visit;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.SurveyDesk;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class RespondentBrowserTest {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  private Respondents people;

  @BeforeEach
  void people() {
    people = new Respondents(web, surveys, counts, jdbc, transaction);
  }

  @Test
  void a_thumb_answers_four_screens_without_a_fault() {
    var open = people.open(world.open("Réseau Ondéa"), Questionnaires.line4());
    Visit visit = BROWSER.phone(port).go(open.path());
    visit.page().locator("label:has(input[value='6'])").click();
    check(visit, "enquete-1");
    visit.page().getByText("Continuer").click();
    visit.page().locator("label:has(input[value=info])").click();
    check(visit, "enquete-2");
    visit.page().locator("textarea").fill("Écran muet à l’arrêt 😀");
    visit.page().getByText("Continuer").click();
    check(visit, "enquete-3");
    visit.page().locator("label:has([name='answers.s1'][value='2'])").click();
    visit.page().getByText("Continuer").click();
    visit.page().getByText("Envoyer mon avis").click();
    assertThat(visit.page().locator(".pv-errors").evaluate("e => e === document.activeElement"))
        .isEqualTo(true);
    check(visit, "enquete-4-erreur");
    visit.page().locator("label:has([name='answers.call'][value='true'])").click();
    check(visit, "enquete-4");
    visit.page().getByText("Envoyer mon avis").click();
    check(visit, "enquete-5");

    assertThat(visit.page().locator("h1").textContent()).startsWith("Merci.");
    assertThat(visit.consoleErrors()).allMatch(error -> error.contains("422"));
    assertThat(people.counted(open)).isEqualTo(1);
  }

  @Test
  void it_works_without_scripts_and_goes_back_with_its_answers() {
    var open = people.open(world.open("Acmé"), Questionnaires.line4());
    Visit visit = BROWSER.withoutScripts(port).go(open.path());
    visit.page().locator("label:has(input[value='9'])").click();
    visit.page().getByText("Continuer").click();
    visit.page().locator("a.back").click();
    assertThat(visit.page().locator("input[value='9']").isChecked()).isTrue();
    visit.page().getByText("Continuer").click();
    assertThat(visit.page().locator("h1").textContent()).contains("votre 9");
    assertThat(visit.consoleErrors()).isEmpty();
  }

  @Test
  void every_field_fits_a_small_screen_and_a_zoomed_one() {
    var open = people.open(world.open("Acmé"), Questionnaires.all());
    for (int width : List.of(320, 390, 720, 1440)) {
      Visit visit = BROWSER.visit(port, width, 800, true).go(open.path());
      assertThat(visit.scrollsSideways()).as("at " + width).isFalse();
      assertThat(visit.violations()).isEmpty();
      if (width != 720) visit.screenshot("enquete-tout-" + width);
    }
  }

  @Test
  void a_six_megabyte_comment_is_refused_in_words_and_leaves_nothing() throws Exception {
    var open = people.open(world.open("Acmé"), Questionnaires.single("fr"));
    String action = Respondents.action(people.page(open.path()));
    String body = "answers.nps=9&answers.why=" + "x".repeat(6 * 1024 * 1024);
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("raccourcissez votre texte").contains("lang=\"fr\"");
    }
    assertThat(people.kept(open)).isEmpty();
  }

  private static void check(Visit visit, String name) {
    visit.screenshot(name);
    assertThat(visit.violations()).as(name).isEmpty();
    assertThat(visit.scrollsSideways()).as(name).isFalse();
  }
}
