package fr.prevenance.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenScope;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class ActionApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PLAN = "/api/v1/actions";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired TokenDesk tokens;

  @Test
  void an_action_that_worked_is_verified_by_its_figures_once() throws Exception {
    var home = world.open("Acmé");
    JsonNode action = send(home, HttpMethod.POST, PLAN, decided("better", 7.5), 201);
    String own = PLAN + "/" + action.get("id").asString();
    assertThat(action.get("number").asInt()).isEqualTo(1);
    assertThat(action.get("status").asString()).isEqualTo("OPEN");
    assertThat(action.at("/verification/minimumN").asInt()).isEqualTo(30);
    assertThat(action.at("/verification/operator").asString()).isEqualTo(">=");
    assertThat(action.get("public").asBoolean()).isFalse();

    JsonNode done =
        send(
            home,
            HttpMethod.PATCH,
            own,
            "{\"progress\": 100, \"progressOn\": \"2026-03-01\", \"effectFrom\": \"2026-03-02\"}",
            200);
    assertThat(done.get("status").asString()).isEqualTo("TO_VERIFY");

    JsonNode provisional =
        send(home, HttpMethod.POST, own + "/verifications?provisional=true", "", 200);
    assertThat(send(home, HttpMethod.GET, own, "", 200).get("verifications")).isEmpty();
    JsonNode verdict = send(home, HttpMethod.POST, own + "/verifications", "", 201);
    assertThat(verdict.get("kind").asString()).isEqualTo("CONFORM");
    assertThat(verdict.at("/before/value").asDouble()).isEqualTo(5);
    assertThat(verdict.at("/after/value").asDouble()).isEqualTo(8);
    assertThat(verdict.at("/after/from").asString()).isEqualTo("2026-03-02");
    assertThat(verdict.at("/after/to").asString()).isEqualTo("2026-04-01");
    assertThat(verdict.get("on").asString()).isEqualTo("2026-04-02");
    assertThat(verdict.get("significant").asBoolean()).isTrue();
    assertThat(provisional).isEqualTo(verdict);

    assertThat(send(home, HttpMethod.POST, own + "/verifications", "", 200)).isEqualTo(verdict);
    JsonNode closed = send(home, HttpMethod.GET, own, "", 200);
    assertThat(closed.get("status").asString()).isEqualTo("VERIFIED");
    assertThat(closed.get("verifications")).hasSize(1);
    send(home, HttpMethod.PATCH, own, "{\"progress\": 50}", 409);
  }

  @Test
  void an_action_that_did_not_work_reopens_and_needs_a_new_date() throws Exception {
    var home = world.open("Acmé");
    JsonNode action = send(home, HttpMethod.POST, PLAN, decided("flat", 7.5), 201);
    String own = PLAN + "/" + action.get("id").asString();
    send(home, HttpMethod.PATCH, own, "{\"progress\": 100, \"progressOn\": \"2026-03-02\"}", 200);
    assertThat(send(home, HttpMethod.POST, own + "/verifications", "", 201).get("kind").asString())
        .isEqualTo("NOT_CONFORM");
    assertThat(send(home, HttpMethod.GET, own, "", 200).get("status").asString())
        .isEqualTo("REOPENED");

    JsonNode again =
        send(
            home,
            HttpMethod.PATCH,
            own,
            "{\"dueOn\": \"2031-01-10\", \"verification\": {\"dueOn\": \"2031-02-10\"}, \"reason\": \"Second essai\"}",
            200);
    assertThat(again.get("status").asString()).isEqualTo("REOPENED");
    assertThat(again.get("progress").asInt()).isZero();
    assertThat(again.at("/dueOnHistory/0/reason").asString()).isEqualTo("Second essai");
    assertThat(again.get("verifications")).hasSize(1);
    send(home, HttpMethod.POST, own + "/verifications", "", 409);
  }

  @Test
  void a_person_who_is_not_the_pilot_may_be_the_judge() throws Exception {
    var home = world.open("Acmé");
    String body =
        """
        {"title": "Registre des objets trouvés", "origin": {"kind": "AUDIT"}, "pilot": "%s",
         "verification": {"method": "50 dossiers", "verifier": "%s", "dueOn": "2026-04-02"}}
        """;
    JsonNode refused =
        send(home, HttpMethod.POST, PLAN, body.formatted(home.email(), home.email()), 422);
    assertThat(refused.at("/errors/0/field").asString()).isEqualTo("verification.verifier");
    JsonNode action =
        send(home, HttpMethod.POST, PLAN, body.formatted(home.email(), "Claire Besson"), 201);
    String verdicts = PLAN + "/" + action.get("id").asString() + "/verifications";
    send(home, HttpMethod.POST, verdicts, "{\"kind\": \"CONFORM\"}", 422);
    send(home, HttpMethod.POST, verdicts, "{\"evidence\": \"Extrait\"}", 422);
    JsonNode verdict =
        send(
            home,
            HttpMethod.POST,
            verdicts,
            "{\"kind\": \"CONFORM\", \"evidence\": \"Extrait\", \"note\": \"94 %\"}",
            201);
    assertThat(verdict.get("evidence").asString()).isEqualTo("Extrait");
    assertThat(
            send(
                home,
                HttpMethod.POST,
                verdicts,
                "{\"kind\": \"NOT_CONFORM\", \"evidence\": \"x\"}",
                200))
        .isEqualTo(verdict);
  }

  @Test
  void the_bar_moves_only_with_a_reason_and_the_change_is_kept() throws Exception {
    var home = world.open("Acmé");
    String own =
        PLAN
            + "/"
            + send(home, HttpMethod.POST, PLAN, decided("better", 7.5), 201).get("id").asString();
    JsonNode refused =
        send(home, HttpMethod.PATCH, own, "{\"verification\": {\"expected\": 6}}", 422);
    assertThat(refused.at("/errors/0/field").asString()).isEqualTo("reason");
    JsonNode changed =
        send(
            home,
            HttpMethod.PATCH,
            own,
            "{\"verification\": {\"expected\": 6}, \"reason\": \"Cible revue\"}",
            200);
    assertThat(changed.at("/verification/expected").asDouble()).isEqualTo(6);
    assertThat(changed.at("/verificationChanges/0/reason").asString()).isEqualTo("Cible revue");
    assertThat(changed.at("/verificationChanges/0/before/expected").asDouble()).isEqualTo(7.5);
    send(home, HttpMethod.PATCH, own, "{\"verification\": {\"dueOn\": \"2026-05-02\"}}", 200);
    JsonNode inside = send(home, HttpMethod.PATCH, own, "{\"effectFrom\": \"2026-02-10\"}", 422);
    assertThat(inside.at("/errors/0/field").asString()).isEqualTo("verification.baseline");
  }

  @Test
  void what_cannot_be_is_refused_with_its_field() throws Exception {
    var home = world.open("Acmé");
    refused(home, "{\"title\": \" \"}", "title");
    refused(home, "{\"title\": \"x\", \"decidedOn\": \"2026-03-01\"}", "verification");
    refused(home, "{\"title\": \"x\", \"origin\": {\"kind\": \"NOWHERE\"}}", "origin.kind");
    refused(home, "{\"title\": \"x\", \"unitKey\": \"nulle-part\"}", "unitKey");
    refused(home, "{\"title\": \"x\", \"criterionKey\": \"inconnu\"}", "criterionKey");
    refused(home, "{\"title\": \"x\", \"pilot\": \"nobody@example.org\"}", "pilot");
    refused(home, decided("unknown", 7), "measure.key");
    refused(home, decided("better", 7).replace("\">=\"", "\"=\""), "verification.operator");
    refused(
        home,
        decided("better", 7)
            .replace("\"2026-01-01\"", "\"2026-02-28\"")
            .replace("\"to\": \"2026-02-27\"", "\"to\": \"2026-02-01\""),
        "verification.baseline");
    send(home, HttpMethod.POST, PLAN, "{\"title\": ", 400);
    send(home, HttpMethod.GET, PLAN + "?status=LOST", "", 400);
    JsonNode draft = send(home, HttpMethod.POST, PLAN, "{\"title\": \"Brouillon\"}", 201);
    assertThat(draft.get("status").asString()).isEqualTo("DRAFT");
    String own = PLAN + "/" + draft.get("id").asString();
    send(home, HttpMethod.POST, own + "/verifications", "", 409);
    send(home, HttpMethod.PATCH, own, "{\"progress\": 10}", 409);
    send(home, HttpMethod.PATCH, own, "{\"status\": \"CANCELLED\"}", 422);
    assertThat(
            send(
                    home,
                    HttpMethod.PATCH,
                    own,
                    "{\"status\": \"CANCELLED\", \"reason\": \"Doublon\"}",
                    200)
                .get("status")
                .asString())
        .isEqualTo("CANCELLED");
    send(home, HttpMethod.PATCH, own, "{\"title\": \"Autre\"}", 409);
  }

  @Test
  void another_organisation_finds_nothing_and_a_token_needs_its_scope() throws Exception {
    var home = world.open("Acmé");
    var other = world.open("Autre");
    String own =
        PLAN
            + "/"
            + send(home, HttpMethod.POST, PLAN, decided("better", 7.5), 201).get("id").asString();
    send(other, HttpMethod.GET, own, "", 404);
    send(other, HttpMethod.PATCH, own, "{\"title\": \"x\"}", 404);
    send(other, HttpMethod.POST, own + "/verifications", "", 404);
    assertThat(send(other, HttpMethod.GET, PLAN, "", 200).get("items")).isEmpty();
    String reader = home.call(() -> tokens.give("reader", EnumSet.of(TokenScope.ACTIONS_READ)));
    var poor = new World.Home(home.id(), home.email(), home.password(), reader);
    send(poor, HttpMethod.GET, own, "", 200);
    send(poor, HttpMethod.POST, PLAN, "{\"title\": \"x\"}", 403);
    assertThat(web.get().uri(PLAN)).hasStatus(401);
  }

  @Test
  void a_list_is_paged_and_narrowed() throws Exception {
    var home = world.open("Acmé");
    send(home, HttpMethod.POST, PLAN, decided("better", 7.5), 201);
    send(
        home,
        HttpMethod.POST,
        PLAN,
        "{\"title\": \"Brouillon\", \"origin\": {\"kind\": \"AUDIT\"}}",
        201);
    JsonNode first = send(home, HttpMethod.GET, PLAN + "?limit=1", "", 200);
    assertThat(first.get("items")).hasSize(1);
    assertThat(
            send(
                    home,
                    HttpMethod.GET,
                    PLAN + "?limit=1&cursor=" + first.get("nextCursor").asString(),
                    "",
                    200)
                .get("items"))
        .hasSize(1);
    assertThat(send(home, HttpMethod.GET, PLAN + "?status=DRAFT", "", 200).get("items")).hasSize(1);
    assertThat(send(home, HttpMethod.GET, PLAN + "?origin=AUDIT", "", 200).get("items")).hasSize(1);
    assertThat(send(home, HttpMethod.GET, PLAN + "?late=true", "", 200).get("items")).hasSize(1);
    assertThat(send(home, HttpMethod.GET, PLAN + "?unit=organisation", "", 200).get("items"))
        .hasSize(2);
  }

  @Test
  void numbers_grow_without_gaps_when_many_file_at_once() throws Exception {
    var home = world.open("Acmé");
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      many.invokeAll(
          IntStream.range(0, 24)
              .<Callable<JsonNode>>mapToObj(i ->
                  () ->
                      send(
                          home,
                          HttpMethod.POST,
                          PLAN,
                          "{\"title\": \"n%d\", \"unitKey\": %s}"
                              .formatted(i, i % 3 == 0 ? "\"absent\"" : "null"),
                          i % 3 == 0 ? 422 : 201))
              .toList());
    }
    JsonNode all = send(home, HttpMethod.GET, PLAN + "?limit=200", "", 200);
    assertThat(
            all.get("items")
                .valueStream()
                .map(item -> item.get("number").asInt())
                .sorted()
                .toList())
        .isEqualTo(IntStream.rangeClosed(1, 16).boxed().toList());
  }

  private static String decided(String key, double expected) {
    return """
    {"title": "Afficher la cause et la durée", "origin": {"kind": "MAP_POINT", "ref": "barometre.info"}, "dueOn": "2026-03-01",
     "decidedOn": "2026-02-28",
     "verification": {"measure": {"source": "test.fixed", "key": "%s"}, "operator": ">=", "expected": %s,
                      "baseline": {"from": "2026-01-01", "to": "2026-02-27"}, "dueOn": "2026-04-02"}}
    """
        .formatted(key, expected);
  }

  private void refused(World.Home home, String body, String field) throws Exception {
    JsonNode problem = send(home, HttpMethod.POST, PLAN, body, 422);
    assertThat(problem.at("/errors/0/field").asString()).as(problem.toString()).isEqualTo(field);
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
    String text = result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(result.getResponse().getStatus())
        .as(method + " " + path + " " + body + " -> " + text)
        .isEqualTo(status);
    return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
  }
}
