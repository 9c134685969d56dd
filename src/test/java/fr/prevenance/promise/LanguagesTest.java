package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.promise.web.Hand;
import java.net.URI;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class LanguagesTest {

  private static final String CHARTERS = "/api/v1/charters";
  private static final String OWN = CHARTERS + "/nos-promesses";
  private static final String EDITOR = "/promise/charters/nos-promesses";

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_charter_is_read_whole_in_its_second_language_on_screen_and_on_paper() throws Exception {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    JsonNode made =
        script.post(
            CHARTERS,
            """
            {"title": "Nos promesses", "slogan": "Prévenus à temps", "locale": "fr",
             "translations": {"en": {"title": "Our promises", "slogan": "Told in time", "audience": ""}}}
            """);
    assertThat(made.at("/translations/en/slogan").asString()).isEqualTo("Told in time");
    JsonNode draft =
        script.send(
            HttpMethod.PATCH,
            OWN + "/versions/draft",
            """
            {"introduction": "Pour vous.", "introductions": {"en": "For you."},
             "axes": [{"name": "Avant", "names": {"en": "Before"}}]}
            """,
            200);
    assertThat(draft.at("/introductions/en").asString()).isEqualTo("For you.");
    assertThat(draft.at("/axes/0/names/en").asString()).isEqualTo("Before");
    JsonNode one =
        script.post(
            OWN + "/commitments",
            """
            {"key": "repondre", "sentence": "Nous répondons.", "translations": {"en": "We answer."}, "why": "L’attente pèse.",
             "whys": {"en": "Waiting weighs."}, "axis": "avant", "operator": ">=", "target": 4, "tolerance": 1,
             "measure": {"source": "test.fixed", "key": "better"}}
            """);
    assertThat(one.at("/whys/en").asString()).isEqualTo("Waiting weighs.");
    script.send(HttpMethod.POST, OWN + "/publish", "{\"effectiveFrom\": \"2026-01-01\"}", 200);
    String path =
        URI.create(
                script.send(HttpMethod.POST, OWN + "/publication", "", 200).get("url").asString())
            .getPath();

    assertThat(text(path))
        .contains("Prévenus à temps", "Pour vous.", "Avant")
        .doesNotContain("Told");
    assertThat(text(path + "?lang=en"))
        .contains("Told in time", "For you.", "Before", "We answer.")
        .doesNotContain("Prévenus", "Pour vous.", "Avant");
    assertThat(paper(home, "booklet.pdf?lang=en"))
        .contains("Told in time", "Before", "Waiting weighs.");
    assertThat(paper(home, "booklet.pdf?lang=fr"))
        .contains("L’attente pèse.")
        .doesNotContain("Waiting");
  }

  @Test
  void a_promise_is_listed_in_the_language_of_whoever_reads_the_list() {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    script.post(CHARTERS, "{\"title\": \"Nos promesses\", \"locale\": \"fr\"}");
    script.send(
        HttpMethod.PATCH,
        OWN + "/versions/draft",
        "{\"axes\": [{\"name\": \"Avant\", \"names\": {\"en\": \"Before\"}}]}",
        200);
    script.post(
        OWN + "/commitments",
        """
        {"key": "repondre", "sentence": "Nous répondons.", "translations": {"en": "We answer."}, "axis": "avant",
         "operator": ">=", "target": 4, "tolerance": 1, "measure": {"source": "test.fixed", "key": "better"}}
        """);
    script.send(HttpMethod.POST, OWN + "/publish", "{\"effectiveFrom\": \"2026-01-01\"}", 200);
    script.post(
        "/api/v1/certificates",
        """
        {"body": "AFNOR", "reference": "NF 281", "from": "2026-01-01", "to": "2099-12-31", "commitments": ["repondre"]}
        """);
    Hand hand = Hand.of(home, web);
    assertThat(hand.inEnglish(EDITOR)).bodyText().contains("We answer.", "Before");
    assertThat(hand.inEnglish(EDITOR + "/states.csv"))
        .bodyText()
        .contains("Before,repondre,We answer.");
    assertThat(hand.get(EDITOR + "/states.csv"))
        .bodyText()
        .contains("Avant;repondre;Nous répondons.");
    for (String page : new String[] {"", "/new", "/table.csv"})
      assertThat(hand.inEnglish("/promise/certificates" + page))
          .bodyText()
          .contains("We answer.")
          .doesNotContain("Nous répondons.");
  }

  @Test
  void the_editor_keeps_each_language_and_a_form_that_does_not_ask_changes_none() {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    script.post(CHARTERS, "{\"title\": \"Nos promesses\", \"locale\": \"fr\"}");
    script.post(OWN + "/commitments", "{\"key\": \"repondre\", \"sentence\": \"Nous répondons.\"}");
    Hand hand = Hand.of(home, web);
    assertThat(hand.open(EDITOR + "/cover").expectFirst("[name='translations[0].language']").val())
        .as("the product's other language is offered")
        .isEqualTo("en");
    hand.follow(
        EDITOR + "/cover",
        "title",
        "Nos promesses",
        "locale",
        "fr",
        "version",
        "0",
        "translations[0].language",
        "en",
        "translations[0].title",
        "Our promises");
    hand.follow(
        EDITOR + "/draft/preface",
        "version",
        "0",
        "introduction",
        "Pour vous.",
        "axes[0].name",
        "Avant",
        "axes[1].name",
        "",
        "tongues[0].language",
        "en",
        "tongues[0].introduction",
        "For you.",
        "tongues[0].axes[0].name",
        "Before",
        "tongues[0].axes[1].name",
        "",
        "tongues[1].language",
        "",
        "tongues[1].introduction",
        "");
    hand.follow(
        EDITOR + "/draft/commitments/repondre",
        "sentence",
        "Nous répondons.",
        "why",
        "L’attente pèse.",
        "translations[0].name",
        "en",
        "translations[0].text",
        "We answer.",
        "translations[0].why",
        "Waiting weighs.");
    Document draft = hand.open(EDITOR + "/draft");
    assertThat(draft.expectFirst("[name='tongues[0].axes[0].name']").val()).isEqualTo("Before");
    assertThat(draft.expectFirst("[name='tongues[0].introduction']").wholeText())
        .isEqualTo("For you.");
    assertThat(
            hand.open(EDITOR + "/draft/commitments/repondre")
                .expectFirst("[name='translations[0].why']")
                .wholeText())
        .isEqualTo("Waiting weighs.");

    JsonNode charter = script.get(OWN);
    assertThat(charter.at("/translations/en/title").asString()).isEqualTo("Our promises");
    String version = draft.expectFirst("form[action$=preface] [name=version]").val();
    hand.follow(
        EDITOR + "/draft/preface",
        "version",
        version,
        "introduction",
        "Pour tous.",
        "axes[0].key",
        "avant",
        "axes[0].name",
        "Avant de partir");
    JsonNode kept = script.get(OWN).at("/versions/0");
    assertThat(kept.at("/introduction").asString()).isEqualTo("Pour tous.");
    assertThat(kept.at("/introductions/en").asString()).isEqualTo("For you.");
    assertThat(kept.at("/axes/0/names/en").asString()).isEqualTo("Before");

    MvcTestResult odd =
        hand.send(
            EDITOR + "/cover",
            "title",
            "Nos promesses",
            "locale",
            "fr",
            "translations[0].language",
            "klingon",
            "translations[0].title",
            "Qapla");
    assertThat(odd).hasStatus(422);
    assertThat(Hand.read(odd).expectFirst("#f-translations-mistake").text()).contains("klingon");
    assertThat(Hand.read(odd).expectFirst("[name='translations[0].title']").val())
        .isEqualTo("Qapla");
  }

  @Test
  void a_change_that_starts_from_an_older_version_is_refused() {
    Script script = Script.of(world.open("Acmé"), web);
    script.post(CHARTERS, "{\"title\": \"Nos promesses\"}");
    JsonNode one =
        script.post(
            OWN + "/commitments", "{\"key\": \"repondre\", \"sentence\": \"Nous répondons.\"}");
    int version = script.get(OWN + "/commitments").at("/items/0/version").asInt();
    assertThat(one.get("version").asInt()).isEqualTo(version);
    String path = OWN + "/commitments/repondre";
    JsonNode changed =
        script.send(
            HttpMethod.PATCH, path, "{\"why\": \"Un\", \"version\": %d}".formatted(version), 200);
    assertThat(changed.get("version").asInt()).isGreaterThan(version);
    JsonNode late =
        script.send(
            HttpMethod.PATCH, path, "{\"why\": \"Deux\", \"version\": %d}".formatted(version), 409);
    assertThat(late.get("detail").asString()).contains("entre-temps");
    assertThat(
            script.send(HttpMethod.PATCH, path, "{\"why\": \"Trois\"}", 200).get("why").asString())
        .isEqualTo("Trois");
  }

  @Test
  void a_comparison_that_names_no_version_shows_the_newest_two() {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    Hand hand = Hand.of(home, web);
    script.post(CHARTERS, "{\"title\": \"Nos promesses\"}");
    script.post(
        OWN + "/commitments",
        """
        {"sentence": "Nous répondons.", "operator": ">=", "target": 4, "tolerance": 1,
         "measure": {"source": "test.fixed", "key": "better"}}
        """);
    assertThat(hand.get(EDITOR + "/comparison").getResponse().getRedirectedUrl())
        .isEqualTo(EDITOR + "/versions");
    script.send(HttpMethod.POST, OWN + "/publish", "{\"effectiveFrom\": \"2026-01-01\"}", 200);
    script.post(OWN + "/versions", "");
    Document compared = hand.open(EDITOR + "/comparison");
    assertThat(compared.select(".ch-compare thead th").eachText())
        .contains("Version 1", "Version 2");
    assertThat(
            hand.open(EDITOR + "/comparison?from=2&to=1")
                .select(".ch-compare thead th")
                .first()
                .text())
        .isEqualTo("Version 2");
  }

  private String text(String path) {
    MvcTestResult answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Hand.read(answer).text();
  }

  private String paper(World.Home home, String file) throws Exception {
    byte[] pdf =
        web.get()
            .uri("/promise/nos-promesses/publication/" + file)
            .cookie(home.signIn(web))
            .exchange()
            .getResponse()
            .getContentAsByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
          .replaceAll("\\s+", " ");
    }
  }
}
