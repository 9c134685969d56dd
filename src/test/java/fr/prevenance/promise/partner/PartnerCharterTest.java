package fr.prevenance.promise.partner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.SettableClock;
import fr.prevenance.World;
import fr.prevenance.promise.Script;
import fr.prevenance.promise.web.Hand;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class PartnerCharterTest {

  private static final String CHARTER = "/api/v1/charters/avec-lys";
  private static final String ACCESSES = CHARTER + "/partner-accesses";
  private static final String SENTENCE = "Vous prévenez nos voyageurs en 5 minutes.";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SettableClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void a_partner_charter_comes_into_force_once_both_sides_have_signed() {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    written(script);
    assertThat(force(script, 409).get("detail").asString()).contains("se valide d’abord");
    validated(script);
    JsonNode both = force(script, 422).get("errors");
    assertThat(both.valueStream().map(one -> one.get("field").asString()))
        .containsExactly("signatures.US", "signatures.PARTNER");
    assertThat(both.get(1).get("message").asString())
        .isEqualTo("Ville de Lys n’a pas encore signé.");
    Document closed = Hand.of(home, web).open("/promise/charters/avec-lys/draft");
    assertThat(closed.select(".ch-lacks a"))
        .extracting(one -> one.text() + " " + one.attr("href"))
        .containsExactly(
            "Personne n’a encore signé pour nous. /promise/charters/avec-lys/versions/1#signatures",
            "Ville de Lys n’a pas encore signé. /promise/charters/avec-lys/versions/1#signatures");
    sign(script, "US");
    assertThat(force(script, 422).get("errors"))
        .singleElement()
        .satisfies(one -> assertThat(one.get("field").asString()).isEqualTo("signatures.PARTNER"));
    sign(script, "PARTNER");
    assertThat(force(script, 200).at("/versions/0/state").asString()).isEqualTo("IN_FORCE");
  }

  @Test
  void a_partner_reads_its_commitments_with_their_proof_and_signs() throws Exception {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    written(script);
    script.post("/api/v1/charters", "{\"title\": \"Affaires internes\", \"kind\": \"EMPLOYEES\"}");
    String path = given(script, TODAY.plusDays(30));
    assertThat(page(path).text()).contains("en préparation").doesNotContain(SENTENCE);
    validated(script);

    MvcTestResult shown = web.get().uri(path).exchange();
    assertThat(shown.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(shown.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(shown.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(shown.getResponse().getCookies()).isEmpty();
    Document read = page(path);
    assertThat(read.select("meta[name=robots]").attr("content")).contains("noindex");
    assertThat(read.text())
        .contains("Acmé et Ville de Lys", SENTENCE, "Tenue", "cible 4,0", "Pas encore signée")
        .doesNotContain("Affaires internes");

    MvcTestResult nameless = signed(path, Map.of("name", " ", "title", "Maire", "version", "1"));
    assertThat(nameless).hasStatus(422);
    assertThat(Hand.read(nameless).expectFirst("#f-name-mistake").text()).isNotEmpty();
    assertThat(Hand.read(nameless).expectFirst("#f-title").val()).isEqualTo("Maire");
    assertThat(signed(path, Map.of("name", "Maud Petit", "version", "1"))).hasStatus(422);
    assertThat(signed(path, Map.of("name", "Maud Petit", "title", "Maire", "version", "2")))
        .hasStatus(409)
        .bodyText()
        .contains("Le texte a changé");
    assertThat(signed(path, Map.of("name", "Maud Petit", "title", "Maire", "version", "1")))
        .hasStatus3xxRedirection();
    assertThat(page(path).text()).contains("Maud Petit, Maire, le ");
    assertThat(page(path).select("form")).isEmpty();
    assertThat(signed(path, Map.of("name", "Maud Petit", "title", "Maire", "version", "1")))
        .hasStatus(409)
        .bodyText()
        .contains("déjà signée");
    JsonNode kept = script.get(CHARTER).at("/versions/0/signatures/0");
    assertThat(kept.get("side").asString()).isEqualTo("PARTNER");
    assertThat(kept.get("on").asString()).isEqualTo(TODAY.toString());

    sign(script, "US");
    force(script, 200);
    Hand.of(home, web)
        .follow(
            "/promise/charters/avec-lys/reviews",
            "day",
            TODAY.toString(),
            "ours",
            "Alix",
            "theirs",
            "Maud Petit",
            "note",
            "Deux retards vus ensemble.");
    assertThat(page(path).text())
        .contains("en vigueur depuis", "Deux retards vus ensemble.", "Maud Petit");
  }

  @Test
  void an_address_that_is_unknown_expired_or_taken_back_opens_nothing() {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    written(script);
    validated(script);
    refused(script, "{\"holder\": \" \", \"expiresOn\": \"%s\"}".formatted(TODAY), "holder");
    refused(script, "{\"holder\": \"Maud\", \"expiresOn\": \"2020-01-01\"}", "expiresOn");
    refused(script, "{\"holder\": \"Maud\", \"expiresOn\": \"2099-01-01\"}", "expiresOn");
    refused(script, "{\"holder\": \"Maud\"}", "expiresOn");
    closed("/partner/" + "a".repeat(26));

    String short_ = given(script, TODAY.plusDays(10));
    String taken = given(script, TODAY.plusDays(60));
    String long_ = given(script, TODAY.plusDays(60));
    Hand hand = Hand.of(home, web);
    Document list = hand.open("/promise/charters/avec-lys/partner");
    assertThat(list.select("input[readonly]")).hasSize(3);
    String id = script.get(ACCESSES).at("/items/1/id").asString();
    hand.follow("/promise/charters/avec-lys/partner/" + id + "/revocation");
    closed(taken);
    assertThat(signed(taken, Map.of("name", "Maud", "title", "Maire", "version", "1")))
        .hasStatus(404);
    hand.follow("/promise/charters/avec-lys/partner/" + id + "/restoration");
    assertThat(page(taken).text()).contains(SENTENCE);
    script.send(HttpMethod.DELETE, ACCESSES + "/" + id, "", 200);
    closed(taken);

    clock.advance(Duration.ofDays(20));
    closed(short_);
    assertThat(script.get(ACCESSES).at("/items/2/state").asString()).isEqualTo("EXPIRED");
    assertThat(page(long_).text()).contains(SENTENCE);
    clock.reset();
    hand.follow("/promise/charters/avec-lys/archive");
    closed(long_);
  }

  @Test
  void addresses_belong_to_those_who_may_write_the_charter() {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    written(script);
    String id =
        given(script, TODAY.plusDays(30)) == null
            ? ""
            : script.get(ACCESSES).at("/items/0/id").asString();
    Script other = Script.of(world.open("Voisin"), web);
    other.send(HttpMethod.GET, ACCESSES, "", 404);
    other.send(HttpMethod.DELETE, ACCESSES + "/" + id, "", 404);
    other.send(
        HttpMethod.POST,
        ACCESSES,
        "{\"holder\": \"X\", \"expiresOn\": \"%s\"}".formatted(TODAY),
        404);
    script.post("/api/v1/charters", "{\"key\": \"autre\", \"title\": \"Autre\"}");
    script.send(HttpMethod.GET, "/api/v1/charters/autre/partner-accesses", "", 409);
    assertThat(Hand.of(home, web).open("/promise/charters/avec-lys").select("a[href$=/partner]"))
        .hasSize(1);
    assertThat(Hand.of(home, web).open("/promise/charters/autre").select("a[href$=/partner]"))
        .isEmpty();
  }

  private static void written(Script script) {
    script.post(
        "/api/v1/charters",
        "{\"key\": \"avec-lys\", \"title\": \"Avec Lys\", \"kind\": \"PARTNER\", \"partner\": \"Ville de Lys\"}");
    script.post(
        CHARTER + "/commitments",
        """
        {"sentence": "%s", "operator": ">=", "target": 4, "tolerance": 1,
         "measure": {"source": "test.fixed", "key": "better"}}
        """
            .formatted(SENTENCE));
  }

  private static void validated(Script script) {
    script.send(HttpMethod.POST, CHARTER + "/versions/draft/validation", "", 200);
  }

  private static void sign(Script script, String side) {
    script.post(
        CHARTER + "/versions/1/signatures",
        "{\"side\": \"%s\", \"name\": \"Alix\", \"on\": \"%s\"}".formatted(side, TODAY));
  }

  private static JsonNode force(Script script, int status) {
    String day = "{\"effectiveFrom\": \"%s\"}".formatted(TODAY);
    return script.send(HttpMethod.POST, CHARTER + "/publish", day, status);
  }

  private static String given(Script script, LocalDate until) {
    String wish = "{\"holder\": \"Maud Petit\", \"expiresOn\": \"%s\"}".formatted(until);
    return URI.create(script.post(ACCESSES, wish).get("url").asString()).getPath();
  }

  private static void refused(Script script, String wish, String field) {
    JsonNode problem = script.send(HttpMethod.POST, ACCESSES, wish, 422);
    assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(problem.at("/errors/0/message").asString()).contains(" ");
  }

  private Document page(String path) {
    MvcTestResult answer = web.get().uri(path).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return Hand.read(answer);
  }

  private MvcTestResult signed(String path, Map<String, String> form) {
    var request = web.post().uri(path + "/signatures");
    form.forEach(request::param);
    return request.exchange();
  }

  private void closed(String path) {
    MvcTestResult answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatus(404);
    assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    String text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("Cette adresse n’ouvre rien.")
        .doesNotContain("Acmé", SENTENCE, "/sign-in");
  }
}
