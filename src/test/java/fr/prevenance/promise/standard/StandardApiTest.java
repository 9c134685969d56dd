package fr.prevenance.promise.standard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.promise.Script;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class StandardApiTest {

  private static final String ALL = "/api/v1/service-standards";
  private static final String FACE = ALL + "/1/faces/service";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired TokenDesk tokens;
  @Autowired ServiceStandardDesk desk;

  @Test
  void a_script_starts_a_standard_writes_a_face_and_brings_it_into_force() {
    var home = world.open("Acmé");
    Script script = Script.of(home, web);
    JsonNode draft = script.post(ALL, "{\"template\": \"transport\"}");
    assertThat(draft.at("/version/status").asString()).isEqualTo("DRAFT");
    assertThat(draft.at("/faces/0/attitudes/0/name").asString())
        .as("the language of the organisation")
        .isEqualTo("Prévenants");
    script.send(HttpMethod.POST, ALL, "{\"template\": \"retail\"}", 409);

    JsonNode face = script.get(FACE);
    String moment = face.at("/momentsOfTruth/0/id").asString();
    String wish =
        """
        {"promise": "Vous savez où vous en êtes.", "version": %d,
         "attitudes": [{"name": "Clairs", "meaning": "Nous disons l’heure."}, {"name": "Vifs"}, {"name": "Fiables"}],
         "momentsOfTruth": [{"channel": "FACE_TO_FACE", "name": "Monter à bord", "emotion": "Se sentir accueilli",
           "rituals": ["Saluer", "Attendre"], "serviceCues": ["Écran allumé"]}]}
        """
            .formatted(face.get("version").asInt());
    JsonNode written = script.send(HttpMethod.PUT, FACE, wish, 200);
    assertThat(written.at("/momentsOfTruth/0/id").asString())
        .as("a moment of the same name on the same channel is the same")
        .isEqualTo(moment);
    assertThat(written.at("/momentsOfTruth/0/rituals/1").asString()).isEqualTo("Attendre");
    assertThat(written.get("momentsOfTruth")).hasSize(1);
    assertThat(script.send(HttpMethod.PUT, FACE, wish, 200)).as("said twice").isEqualTo(written);
    String late = wish.replace("Vifs", "Lents");
    assertThat(script.send(HttpMethod.PUT, FACE, late, 409).get("detail").asString()).contains(" ");
    script.send(HttpMethod.PUT, FACE, late.replaceFirst("\"version\": \\d+,", ""), 200);

    String today = "{\"day\": \"%s\"}".formatted(home.call(desk::today));
    assertThat(
            script
                .send(HttpMethod.POST, ALL + "/1/force", "{}", 422)
                .at("/errors/0/field")
                .asString())
        .isEqualTo("day");
    script.send(HttpMethod.POST, ALL + "/1/force", "{\"day\": \"2001-01-01\"}", 422);
    assertThat(script.send(HttpMethod.POST, ALL + "/1/force", today, 200).get("status").asString())
        .isEqualTo("IN_FORCE");
    script.send(HttpMethod.POST, ALL + "/1/force", today, 200);
    script.send(HttpMethod.PUT, FACE, wish, 409);
    script.send(HttpMethod.DELETE, ALL + "/1", "", 409);
    assertThat(script.post(ALL, "{}").at("/faces/0/promise").asString())
        .as("starts from the newest")
        .isEqualTo("Vous savez où vous en êtes.");
    script.send(HttpMethod.DELETE, ALL + "/2", "", 204);
  }

  @Test
  void what_does_not_fit_is_said_beside_its_field() {
    Script script = Script.of(world.open("Acmé"), web);
    assertThat(
            script
                .send(HttpMethod.POST, ALL, "{\"template\": \"circus\"}", 422)
                .at("/errors/0/field")
                .asString())
        .isEqualTo("template");
    script.post(ALL, "{}");
    String six = "{\"channel\": \"PHONE\", \"name\": \"Appeler\"},".repeat(6);
    JsonNode problem =
        script.send(
            HttpMethod.PUT,
            FACE,
            "{\"momentsOfTruth\": [%s {\"name\": \"Sans canal\"}], \"attitudes\": [{\"meaning\": \"x\"}]}"
                .formatted(six),
            422);
    assertThat(problem.get("errors").valueStream().map(one -> one.get("field").asString()))
        .contains("attitudes[0].name", "momentsOfTruth[5].channel", "momentsOfTruth[6].channel");
    script.send(HttpMethod.PUT, FACE, "{\"momentsOfTruth\": [{\"channel\": \"PIGEON\"}]}", 400);
    script.send(HttpMethod.PUT, ALL + "/1/faces/other", "{}", 404);
    script.send(HttpMethod.PUT, FACE, "{", 400);
  }

  @Test
  void writing_needs_its_scope_and_its_own_organisation() {
    var home = world.open("Acmé");
    Script.of(home, web).post(ALL, "{}");
    Script other = Script.of(world.open("Voisin"), web);
    other.send(HttpMethod.PUT, FACE, "{}", 404);
    other.send(HttpMethod.POST, ALL + "/1/force", "{\"day\": \"2999-01-01\"}", 404);
    other.send(HttpMethod.DELETE, ALL + "/1", "", 404);
    String reader = home.call(() -> tokens.give("lecture", EnumSet.of(TokenScope.PROMISES_READ)));
    var reading = new Script(web, "Bearer " + reader);
    reading.get(FACE);
    reading.send(HttpMethod.PUT, FACE, "{}", 403);
    reading.send(HttpMethod.POST, ALL, "{}", 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"transport", "landlord", "cleaning", "retail", "hosting", "fund"})
  void each_template_says_the_same_in_both_languages(String trade) {
    var french = StandardTemplates.read(trade, "fr");
    var english = StandardTemplates.read(trade, "en");
    for (Face face : Face.values()) {
      StandardFace one = french.get(face);
      StandardFace other = english.get(face);
      assertThat(other.attitudes()).hasSize(3).doesNotContainAnyElementsOf(one.attitudes());
      assertThat(other.promise()).isNotBlank().isNotEqualTo(one.promise());
      assertThat(other.lacks()).isEmpty();
      assertThat(other.moments())
          .extracting(moment ->
              moment.channel() + " " + moment.rituals().size() + " " + moment.cues().size())
          .isEqualTo(
              one.moments().stream()
                  .map(moment ->
                      moment.channel() + " " + moment.rituals().size() + " " + moment.cues().size())
                  .toList());
    }
  }

  @Test
  void a_template_is_had_in_english_for_the_asking() {
    Script script = Script.of(world.open("Acmé"), web);
    assertThat(
            script
                .post(ALL, "{\"template\": \"hosting\", \"language\": \"en\"}")
                .at("/faces/0/attitudes/0/name")
                .asString())
        .isEqualTo("Warm");
  }
}
