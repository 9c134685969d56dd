package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenScope;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class PromiseApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CHARTERS = "/api/v1/charters";
  private static final String OWN = CHARTERS + "/nos-engagements";
  private static final String COMMITMENTS = OWN + "/commitments";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired TokenDesk tokens;
  @Autowired StandingWatch watch;
  @Autowired HeardChanges heard;

  @Test
  void a_state_follows_the_answers_without_anyone_publishing_again() throws Exception {
    var home = world.open("Acmé");
    survey(home);
    charter(home);
    send(home, HttpMethod.POST, COMMITMENTS, promise("accueil", "barometre.note", 75, 5), 201);
    JsonNode published =
        send(
            home,
            HttpMethod.POST,
            OWN + "/publish",
            "{\"effectiveFrom\": \"%s\"}".formatted(TODAY),
            200);
    assertThat(published.at("/versions/0/state").asString()).isEqualTo("IN_FORCE");

    JsonNode empty = standing(home);
    assertThat(empty.get("state").asString()).isEqualTo("TOO_LITTLE_DATA");
    assertThat(empty.get("reason").asString()).isEqualTo("NO_DATA");
    home.call(watch::look);

    for (int i = 0; i < 10; i++) answer(home, 10);
    JsonNode kept = standing(home);
    assertThat(kept.get("state").asString()).isEqualTo("KEPT");
    assertThat(kept.at("/measurement/n").asInt()).isEqualTo(10);
    assertThat(kept.at("/measurement/value").asDouble()).isEqualTo(100);
    assertThat(kept.at("/measurement/to").asString()).isEqualTo(TODAY.toString());
    assertThat(kept.get("series")).hasSize(1);
    home.call(watch::look);
    assertThat(home.call(watch::look)).as("nothing changed, nothing is written").isZero();
    assertThat(standing(home).get("since").asString()).isEqualTo(TODAY.toString());

    for (int i = 0; i < 15; i++) answer(home, 1);
    JsonNode broken = standing(home);
    assertThat(broken.get("state").asString()).isEqualTo("BROKEN");
    assertThat(broken.at("/measurement/value").asDouble()).isEqualTo(40);
    home.call(watch::look);
    List<StandingChanged> changes = heard.of(home.id());
    assertThat(changes.getFirst().was()).isNull();
    assertThat(changes.getFirst().is()).isEqualTo(CommitmentState.TOO_LITTLE_DATA);
    assertThat(changes).extracting(StandingChanged::is).contains(CommitmentState.KEPT);
    assertThat(changes.getLast().is()).isEqualTo(CommitmentState.BROKEN);
    assertThat(changes.getLast().unacceptable()).isTrue();
    assertThat(changes.stream().skip(1).map(StandingChanged::was))
        .isEqualTo(changes.stream().map(StandingChanged::is).limit(changes.size() - 1).toList());

    assertThat(items(home, "?state=BROKEN")).hasSize(1);
    assertThat(items(home, "?state=KEPT")).isEmpty();
    assertThat(
            items(home, "?period=" + TODAY.minusYears(1).getYear()).get(0).get("state").asString())
        .isEqualTo("TOO_LITTLE_DATA");
    assertThat(items(home, "?unit=organisation&period=ROLLING_28")).hasSize(1);
    send(home, HttpMethod.GET, "/api/v1/commitments?unit=nulle-part", "", 422);
    send(home, HttpMethod.GET, "/api/v1/commitments?period=hier", "", 422);
    send(home, HttpMethod.GET, "/api/v1/commitments?state=LOST", "", 400);
  }

  @Test
  void a_promise_without_a_living_figure_is_not_published() throws Exception {
    var home = world.open("Acmé");
    survey(home);
    charter(home);
    String day = "{\"effectiveFrom\": \"%s\"}".formatted(TODAY);
    assertThat(send(home, HttpMethod.POST, OWN + "/publish", day, 422).get("detail").asString())
        .contains("aucun engagement");
    send(home, HttpMethod.POST, COMMITMENTS, promise("accueil", "barometre.note", 75, 5), 201);
    send(
        home,
        HttpMethod.POST,
        COMMITMENTS,
        "{\"key\": \"nu\", \"sentence\": \"Nous répondons vite.\"}",
        201);
    send(home, HttpMethod.POST, COMMITMENTS, promise("autre", "brouillon.note", 75, 5), 422);
    send(home, HttpMethod.POST, "/api/v1/surveys", survey("brouillon"), 201);
    send(home, HttpMethod.POST, COMMITMENTS, promise("autre", "brouillon.note", 75, 5), 201);
    send(home, HttpMethod.DELETE, "/api/v1/surveys/brouillon", "", 204);

    JsonNode refused = send(home, HttpMethod.POST, OWN + "/publish", day, 422);
    assertThat(refused.get("errors")).hasSize(2);
    assertThat(refused.at("/errors/0/field").asString()).isEqualTo("commitments.nu");
    assertThat(refused.at("/errors/0/message").asString())
        .contains("Nous répondons vite.")
        .contains("aucune mesure");
    assertThat(refused.at("/errors/1/message").asString()).contains("n’existe plus");
    assertThat(send(home, HttpMethod.GET, OWN, "", 200).at("/versions/0/state").asString())
        .isEqualTo("DRAFT");
    assertThat(
            send(home, HttpMethod.POST, OWN + "/publish", "{}", 422)
                .at("/errors/0/field")
                .asString())
        .isEqualTo("effectiveFrom");
  }

  @Test
  void a_figure_that_disappears_leaves_a_reason_and_no_failure() throws Exception {
    var home = world.open("Acmé");
    send(home, HttpMethod.POST, "/api/v1/surveys", survey("brouillon"), 201);
    charter(home);
    send(home, HttpMethod.POST, COMMITMENTS, promise("accueil", "brouillon.note", 75, 5), 201);
    send(
        home,
        HttpMethod.POST,
        OWN + "/publish",
        "{\"effectiveFrom\": \"%s\"}".formatted(TODAY),
        200);
    send(home, HttpMethod.DELETE, "/api/v1/surveys/brouillon", "", 204);
    JsonNode gone = standing(home);
    assertThat(gone.get("state").asString()).isEqualTo("TOO_LITTLE_DATA");
    assertThat(gone.get("reason").asString()).isEqualTo("PROBE_GONE");
    assertThat(gone.has("measurement")).isFalse();
    assertThat(gone.get("series")).isEmpty();
    home.call(watch::look);
  }

  @Test
  void a_target_stays_within_its_measure() throws Exception {
    var home = world.open("Acmé");
    survey(home);
    charter(home);
    refused(home, promise("a", "barometre.note", 101, 5), "target");
    refused(home, promise("a", "barometre.note", -1, 5), "target");
    refused(home, promise("a", "barometre.note", 50, 101), "tolerance");
    refused(home, promise("a", "barometre.note", 50, -1), "tolerance");
    refused(
        home,
        promise("a", "barometre.note", 50, 1).replace("survey.csat", "survey.mean"),
        "target");
    refused(
        home,
        promise("a", "barometre.reco", -101, 1).replace("survey.csat", "survey.nps"),
        "target");
    refused(
        home,
        promise("a", "barometre.note", 50, 1)
            .replace("\"tolerance\"", "\"unacceptable\": 55, \"tolerance\""),
        "unacceptable");
    refused(home, promise("a", "barometre.note", 50, 1).replace("\">=\"", "\"=\""), "operator");
    refused(home, "{\"sentence\": \"Un\", \"tolerance\": 5}", "target");
    refused(home, "{\"sentence\": \"Un\", \"minimumN\": 0}", "minimumN");
    refused(home, "{\"sentence\": \"Un\", \"axis\": \"inconnu\"}", "axis");
    refused(home, "{\"sentence\": \"Un\", \"criterionKey\": \"inconnu\"}", "criterionKey");
    refused(home, "{\"sentence\": \"Un\", \"units\": [\"nulle-part\"]}", "units");
    refused(home, "{\"sentence\": \"Un\", \"owner\": \"nobody@example.org\"}", "owner");
    refused(home, "{\"sentence\": \"%s\"}".formatted("x".repeat(301)), "sentence");
    refused(home, "{\"sentence\": \" \"}", "sentence");
    refused(home, "{\"key\": \"Non Non\", \"sentence\": \"Un\"}", "key");
    refused(home, "{\"sentence\": \"Un\", \"basedOn\": \"autre\"}", "basedOn");
    send(home, HttpMethod.POST, COMMITMENTS, "{\"sentence\": ", 400);
    send(home, HttpMethod.POST, CHARTERS, "{\"title\": \" \"}", 422);
    send(home, HttpMethod.POST, CHARTERS, "{\"key\": \"nos-engagements\", \"title\": \"Un\"}", 409);
    send(home, HttpMethod.POST, CHARTERS, "{\"title\": \"Un\", \"locale\": \"klingon\"}", 422);
    assertThat(send(home, HttpMethod.GET, COMMITMENTS, "", 200).get("items")).isEmpty();
  }

  @Test
  void what_is_said_of_a_commitment_comes_back_as_it_was_said() throws Exception {
    var home = world.open("Acmé");
    charter(home);
    send(
        home,
        HttpMethod.PATCH,
        OWN + "/versions/draft",
        "{\"introduction\": \"Pour vous.\", \"axes\": [{\"name\": \"Accueil\"}]}",
        200);
    JsonNode one =
        send(
            home,
            HttpMethod.POST,
            COMMITMENTS,
            """
            {"key": "html", "sentence": "<b>Promis</b> & tenu « %s »", "translations": {"en": "Promised"}, "audiences": {"seniors": "Promis à vous"},
             "why": "Parce que.", "axis": "accueil", "owner": "Nadia Roy", "units": ["organisation"], "distinctive": true, "specific": true,
             "coherenceNotes": "Avec la marque", "validation": {"kind": "WORKSHOP", "evidence": "Atelier de mars, 12 clients", "on": "2026-03-02"}}
            """
                .formatted("x".repeat(200)),
            201);
    assertThat(one.get("sentence").asString()).startsWith("<b>Promis</b> & tenu");
    assertThat(one.at("/translations/en").asString()).isEqualTo("Promised");
    assertThat(one.at("/audiences/seniors").asString()).isEqualTo("Promis à vous");
    assertThat(one.get("axis").asString()).isEqualTo("accueil");
    assertThat(one.get("owner").asString()).isEqualTo("Nadia Roy");
    assertThat(one.at("/units/0").asString()).isEqualTo("organisation");
    assertThat(one.get("distinctive").asBoolean()).isTrue();
    assertThat(one.get("coherent").asBoolean()).isFalse();
    assertThat(one.at("/validation/kind").asString()).isEqualTo("WORKSHOP");
    assertThat(one.get("period").asString()).isEqualTo("ROLLING_90");
    assertThat(one.get("minimumN").asInt()).isEqualTo(30);
    JsonNode changed =
        send(
            home,
            HttpMethod.PATCH,
            COMMITMENTS + "/html",
            "{\"why\": \"\", \"coherent\": true}",
            200);
    assertThat(changed.has("why")).isFalse();
    assertThat(changed.get("coherent").asBoolean()).isTrue();
    assertThat(changed.get("distinctive").asBoolean()).isTrue();
    send(home, HttpMethod.PATCH, OWN + "/versions/draft", "{\"axes\": []}", 422);
    send(home, HttpMethod.DELETE, COMMITMENTS + "/html", "", 204);
    assertThat(send(home, HttpMethod.GET, COMMITMENTS, "", 200).get("items")).isEmpty();
    send(home, HttpMethod.PATCH, COMMITMENTS + "/autre", "{\"why\": \"x\"}", 404);
  }

  @Test
  void another_organisation_finds_nothing_and_a_token_needs_its_scope() throws Exception {
    var home = world.open("Acmé");
    var other = world.open("Autre");
    String id = charter(home).get("id").asString();
    send(home, HttpMethod.GET, CHARTERS + "/" + id, "", 200);
    send(other, HttpMethod.GET, CHARTERS + "/" + id, "", 404);
    send(other, HttpMethod.POST, COMMITMENTS, "{\"sentence\": \"Un\"}", 404);
    send(other, HttpMethod.POST, OWN + "/publish", "{\"effectiveFrom\": \"2026-03-01\"}", 404);
    assertThat(send(other, HttpMethod.GET, CHARTERS, "", 200).get("items")).isEmpty();
    String reader = home.call(() -> tokens.give("reader", EnumSet.of(TokenScope.PROMISES_READ)));
    var poor = new World.Home(home.id(), home.email(), home.password(), reader);
    send(poor, HttpMethod.GET, COMMITMENTS, "", 200);
    send(poor, HttpMethod.POST, COMMITMENTS, "{\"sentence\": \"Un\"}", 403);
    assertThat(web.get().uri("/api/v1/commitments")).hasStatus(401);
  }

  private JsonNode standing(World.Home home) throws Exception {
    JsonNode items = items(home, "");
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private JsonNode items(World.Home home, String query) throws Exception {
    return send(home, HttpMethod.GET, "/api/v1/commitments" + query, "", 200).get("items");
  }

  private JsonNode charter(World.Home home) throws Exception {
    return send(
        home,
        HttpMethod.POST,
        CHARTERS,
        "{\"title\": \"Nos engagements\", \"slogan\": \"Prévenus à temps\"}",
        201);
  }

  private void survey(World.Home home) throws Exception {
    send(home, HttpMethod.POST, "/api/v1/surveys", survey("barometre"), 201);
    send(home, HttpMethod.POST, "/api/v1/surveys/barometre/publish", "", 200);
  }

  private void answer(World.Home home, int note) throws Exception {
    send(
        home,
        HttpMethod.POST,
        "/api/v1/surveys/barometre/responses",
        "{\"answers\": {\"note\": %d}}".formatted(note),
        201);
  }

  private static String survey(String key) {
    return """
    {"key": "%s", "title": "Baromètre", "locale": "fr", "audience": "CUSTOMERS", "questions": [
      {"key": "note", "type": "RATING", "label": "L’accueil", "scale": {"min": 0, "max": 10, "direction": "UP"}},
      {"key": "reco", "type": "NPS", "label": "Nous recommanderiez-vous ?"}]}
    """
        .formatted(key);
  }

  private static String promise(String key, String measure, double target, double tolerance) {
    return """
    {"key": "%s", "sentence": "Nous vous accueillons avec le sourire.", "measure": {"source": "survey.csat", "key": "%s"},
     "operator": ">=", "target": %s, "tolerance": %s, "minimumN": 10%s}
    """
        .formatted(
            key, measure, target, tolerance, key.equals("accueil") ? ", \"unacceptable\": 50" : "");
  }

  private void refused(World.Home home, String body, String field) throws Exception {
    JsonNode problem = send(home, HttpMethod.POST, COMMITMENTS, body, 422);
    assertThat(problem.at("/errors/0/field").asString()).as(body + problem).isEqualTo(field);
    assertThat(problem.at("/errors/0/message").asString())
        .isNotBlank()
        .doesNotMatch("[a-z]+(\\.[a-z-]+)+");
  }

  private JsonNode send(World.Home home, HttpMethod method, String path, String body, int status)
      throws Exception {
    var result =
        web.method(method)
            .uri(path)
            .header("Authorization", home.bearer())
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .exchange();
    String text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(result.getResponse().getStatus())
        .as(method + " " + path + " " + body + " -> " + text)
        .isEqualTo(status);
    return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
  }
}
