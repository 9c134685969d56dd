package fr.prevenance.promise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ChecksApiTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired JargonDesk jargon;

  @Test
  void each_sentence_comes_back_with_its_warnings_and_five_ticks() {
    var home = world.open("Acmé");
    assertThat(
            ask(
                home,
                "fr",
                """
                {"sentences": ["Réponse en deux heures.", "Nos KPI sont les meilleurs."]}
                """))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"warnings": [], "sentences": [
              {"sentence": "Réponse en deux heures.", "warnings": [],
               "smart": {"specific": false, "measurable": true, "achievable": false, "realistic": false, "timeBound": true}},
              {"sentence": "Nos KPI sont les meilleurs.", "warnings": [
                {"code": "NOT_MEASURABLE", "message": "Ni chiffre, ni délai, ni pourcentage\u00a0: le client ne peut pas vérifier que la promesse est tenue.", "words": []},
                {"code": "NOT_TIME_BOUND", "message": "Aucun repère dans le temps\u00a0: dites en combien de temps, à quel rythme ou jusqu’à quelle date.", "words": []},
                {"code": "JARGON", "message": "«\u00a0KPI\u00a0»\u00a0: le client n’emploie pas ces mots, dites-le avec les siens.", "words": [{"text": "KPI", "from": 4, "to": 7}]},
                {"code": "ADVERTISING", "message": "«\u00a0meilleurs\u00a0» sonne comme une publicité\u00a0: laissez le client juger, donnez-lui un fait.", "words": [{"text": "meilleurs", "from": 17, "to": 26}]}],
               "smart": {"specific": false, "measurable": false, "achievable": false, "realistic": false, "timeBound": false}}]}
            """);
    assertThat(ask(home, "en", "{\"sentences\": [\"Réponse en deux heures, sous réserve.\"]}"))
        .hasStatusOk()
        .bodyText()
        .contains("reads like terms of sale");
  }

  @Test
  void eleven_sentences_are_too_many_and_an_empty_list_is_fine() {
    var home = world.open("Acmé");
    assertThat(ask(home, "fr", sentences(11, "Réponse en 2 jours.")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.warnings[0].code")
        .isEqualTo("TOO_MANY");
    assertThat(ask(home, "fr", "{\"sentences\": []}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"warnings\": [], \"sentences\": []}");
  }

  @Test
  void what_exceeds_the_limits_is_refused_with_the_field() {
    var home = world.open("Acmé");
    assertThat(ask(home, "fr", sentences(200, "a".repeat(2_000)))).hasStatusOk();
    assertThat(ask(home, "fr", sentences(201, "a")))
        .hasStatus(422)
        .bodyText()
        .contains("au plus 200 phrases");
    assertThat(ask(home, "fr", sentences(1, "a".repeat(2_001))))
        .hasStatus(422)
        .bodyText()
        .contains("sentences[0]");
    assertThat(ask(home, "fr", "{}")).hasStatus(422);
    assertThat(ask(home, "fr", "{\"sentences\": [null]}")).hasStatus(422);
    assertThat(
            web.post()
                .uri("/api/v1/charters/checks")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"sentences\": []}"))
        .hasStatus(401);
  }

  @Test
  void the_words_to_avoid_are_those_of_the_organisation() {
    var home = world.open("Acmé");
    var other = world.open("Voisin");
    home.run(() -> {
      jargon.remove("KPI");
      jargon.add("girouette");
    });
    String text = "{\"sentences\": [\"Nos KPI chaque mois.\", \"Une girouette par an.\"]}";
    assertThat(ask(home, "fr", text))
        .bodyText()
        .doesNotContain("\"KPI\"")
        .contains("\"girouette\"");
    assertThat(ask(other, "fr", text))
        .bodyText()
        .contains("\"KPI\"")
        .doesNotContain("\"girouette\"");
  }

  private MvcTestResult ask(World.Home home, String language, String body) {
    return web.post()
        .uri("/api/v1/charters/checks")
        .header("Authorization", home.bearer())
        .header("Accept-Language", language)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private static String sentences(int count, String text) {
    return "{\"sentences\": ["
        + String.join(",", Collections.nCopies(count, "\"" + text + "\""))
        + "]}";
  }
}
