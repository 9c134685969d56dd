package fr.prevenance.journey.actors;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class StakeholderMapApiTest {

  private static final String API = "/api/v1/stakeholder-maps";
  private static final String TRAVELLER =
      """
      {"key": "traveller", "title": "Autour du voyageur",
       "actors": [{"key": "traveller", "name": "Voyageur", "circle": 0},
                  {"name": "Conducteur", "circle": 1, "influence": 5, "concern": 4},
                  {"key": "city", "name": "Ville", "kind": "AUTHORITY", "circle": 3, "influence": 5, "concern": 2}],
       "links": [{"from": "city", "to": "conducteur", "nature": "DECIDES", "strength": 3}],
       "exchanges": [{"from": "conducteur", "to": "traveller", "about": "le retard", "channel": "FACE_TO_FACE"}]}
      """;

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_cartography_is_written_read_and_written_back_as_it_was_read() {
    var home = world.open("Réseau");

    MvcTestResult created = send(home, HttpMethod.POST, API, TRAVELLER);
    assertThat(created).hasStatus(201).hasHeader("Location", API + "/traveller");
    assertThat(created).bodyJson().extractingPath("$.actors[0].kind").isEqualTo("CUSTOMER");
    assertThat(created).bodyJson().extractingPath("$.actors[1].key").isEqualTo("conducteur");
    assertThat(created).bodyJson().extractingPath("$.exchanges[0].key").isEqualTo("conducteur-traveller");

    MvcTestResult read = send(home, HttpMethod.GET, API + "/traveller", null);
    assertThat(read).hasStatusOk();
    MvcTestResult back = send(home, HttpMethod.PUT, API + "/traveller", text(read));
    assertThat(back).hasStatusOk();
    assertThat(back).bodyJson().extractingPath("$.revision").isEqualTo(2);
    assertThat(back).bodyJson().extractingPath("$.links[0].strength").isEqualTo(3);
  }

  @Test
  void whoever_starts_from_an_older_revision_is_told_and_nothing_is_lost() {
    var home = world.open("Réseau");
    send(home, HttpMethod.POST, API, TRAVELLER);
    String changed = TRAVELLER.replace("\"title\": \"Autour du voyageur\"", "\"title\": \"Autour de Nadia\", \"revision\": 1");

    assertThat(send(home, HttpMethod.PUT, API + "/traveller", changed)).hasStatusOk();
    MvcTestResult late = send(home, HttpMethod.PUT, API + "/traveller", TRAVELLER.replace("\"key\": \"traveller\", \"title\"", "\"revision\": 1, \"title\""));

    assertThat(late).hasStatus(409);
    assertThat(send(home, HttpMethod.GET, API + "/traveller", null)).bodyJson().extractingPath("$.title").isEqualTo("Autour de Nadia");
  }

  @Test
  void everything_that_does_not_fit_is_told_at_once_with_its_place() {
    var home = world.open("Réseau");

    MvcTestResult wrong =
        send(home, HttpMethod.POST, API, """
            {"title": "T", "actors": [{"key": "a", "name": "A"}],
             "links": [{"from": "a", "to": "a", "nature": "PAYS"}, {"from": "a", "to": "b", "nature": "PAYS", "strength": 4}],
             "exchanges": [{"from": "z", "to": "a"}]}
            """);
    assertThat(wrong).hasStatus(422);
    assertThat(wrong).bodyJson().extractingPath("$.errors[*].field").asArray()
        .containsExactly("links[0].to", "links[1].to", "links[1].strength", "exchanges[0].from");
    assertThat(wrong).bodyJson().extractingPath("$.errors[0].message").asString().contains("lui-même");

    assertThat(send(home, HttpMethod.POST, API, "{\"title\": \"T\", \"actor\": []}")).hasStatus(422)
        .bodyJson().extractingPath("$.errors[0].field").isEqualTo("actor");
    assertThat(send(home, HttpMethod.POST, API, "{\"title\": \"T\", \"actors\": [{\"name\": \"A\", \"circle\": \"near\"}]}")).hasStatus(422)
        .bodyJson().extractingPath("$.errors[0].field").isEqualTo("actors[0].circle");
    assertThat(send(home, HttpMethod.POST, API, "{")).hasStatus(422);
    assertThat(send(home, HttpMethod.POST, API, "{\"key\": \"new\", \"title\": \"T\"}")).hasStatus(422);
    assertThat(send(home, HttpMethod.GET, API, null)).bodyJson().extractingPath("$.items").asArray().isEmpty();
  }

  @Test
  void an_exchange_is_tied_to_a_stage_that_exists() {
    var home = world.open("Réseau");
    send(home, HttpMethod.POST, "/api/v1/journeys", "{\"key\": \"commuter\", \"title\": \"Aller travailler\", \"stages\": [{\"key\": \"wait\", \"name\": \"Attendre\"}]}");
    String at = TRAVELLER.replace("\"about\": \"le retard\"", "\"journey\": \"commuter\", \"stage\": \"%s\"");

    assertThat(send(home, HttpMethod.POST, API, at.formatted("sleep"))).hasStatus(422)
        .bodyJson().extractingPath("$.errors[0].field").isEqualTo("exchanges[0].stage");
    assertThat(send(home, HttpMethod.POST, API, at.formatted("wait").replace("commuter", "none"))).hasStatus(422)
        .bodyJson().extractingPath("$.errors[0].field").isEqualTo("exchanges[0].journey");
    assertThat(send(home, HttpMethod.POST, API, at.formatted("wait"))).hasStatus(201);

    send(home, HttpMethod.PUT, "/api/v1/journeys/commuter", "{\"title\": \"Aller travailler\", \"stages\": [{\"key\": \"ride\", \"name\": \"Voyager\"}]}");
    String renamed = at.formatted("wait").replace("Autour du voyageur", "Autour de Nadia");
    assertThat(send(home, HttpMethod.PUT, API + "/traveller", renamed)).as("what was said before the stage went stays").hasStatusOk();
  }

  @Test
  void another_organisation_finds_nothing_and_may_use_the_same_key() {
    var home = world.open("Réseau");
    var other = world.open("Voisin");
    send(home, HttpMethod.POST, API, TRAVELLER);

    assertThat(send(other, HttpMethod.GET, API + "/traveller", null)).hasStatus(404);
    assertThat(send(other, HttpMethod.PUT, API + "/traveller", TRAVELLER)).hasStatus(404);
    assertThat(send(home, HttpMethod.POST, API, TRAVELLER)).hasStatus(409);
    assertThat(send(other, HttpMethod.POST, API, TRAVELLER)).hasStatus(201);
    assertThat(send(other, HttpMethod.GET, API, null)).bodyJson().extractingPath("$.items").asArray().hasSize(1);
  }

  @Test
  void an_archived_cartography_is_read_only_until_it_is_restored() {
    var home = world.open("Réseau");
    send(home, HttpMethod.POST, API, TRAVELLER);
    String away = TRAVELLER.replace("\"key\": \"traveller\", \"title\"", "\"archived\": true, \"title\"");

    assertThat(send(home, HttpMethod.PUT, API + "/traveller", away)).hasStatusOk().bodyJson().extractingPath("$.archived").isEqualTo(true);
    assertThat(send(home, HttpMethod.GET, API, null)).bodyJson().extractingPath("$.items").asArray().isEmpty();
    assertThat(send(home, HttpMethod.GET, API + "?archived=true", null)).bodyJson().extractingPath("$.items").asArray().hasSize(1);
    assertThat(send(home, HttpMethod.PUT, API + "/traveller", TRAVELLER)).hasStatus(409);
    assertThat(send(home, HttpMethod.PUT, API + "/traveller", away.replace("true", "false"))).hasStatusOk()
        .bodyJson().extractingPath("$.archived").isEqualTo(false);
  }

  private MvcTestResult send(World.Home home, HttpMethod method, String path, @org.jspecify.annotations.Nullable String body) {
    var request = web.method(method).uri(path).header("Authorization", home.bearer());
    return body == null ? request.exchange() : request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
