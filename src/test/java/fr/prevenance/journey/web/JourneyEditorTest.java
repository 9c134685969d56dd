package fr.prevenance.journey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class JourneyEditorTest {

  private static final String EDIT = "/journeys/aller-travailler/edit";

  @Autowired MockMvcTester web;
  @Autowired World world;

  Cookie session;

  @BeforeEach
  void a_map_with_a_stage_and_a_contact() {
    session = world.open("Ondéa").signIn(web);
    assertThat(post("/journeys", Map.of("title", "Aller travailler", "persona", "Nadia")))
        .hasStatus(302)
        .hasRedirectedUrl(EDIT);
    add("Attendre");
    assertThat(post(EDIT + "/touchpoints", Map.of("stage", "attendre", "name", "Écran d’arrêt")))
        .hasStatus(302);
  }

  @Test
  void what_is_typed_is_kept_and_can_be_taken_back_and_done_again() {
    assertThat(field("stages/attendre/doing", "Elle regarde l’écran", 3)).hasStatus(302);
    Document page = page(EDIT);
    assertThat(page.select("#f-stages-attendre-doing").text()).isEqualTo("Elle regarde l’écran");
    assertThat(page.select("#saved").text()).startsWith("Enregistré à");
    assertThat(page.select("#undo").text()).contains("ce qui est fait de l’étape « Attendre »");
    assertThat(post(EDIT + "/undo", Map.of())).hasStatus(302);
    assertThat(page(EDIT).select("#f-stages-attendre-doing").text()).isEmpty();
    assertThat(post(EDIT + "/redo", Map.of())).hasStatus(302);
    assertThat(page(EDIT).select("#f-stages-attendre-doing").text())
        .isEqualTo("Elle regarde l’écran");
  }

  @Test
  void two_who_write_at_the_same_place_see_both_texts_and_choose() {
    field("stages/attendre/feels", "De l’agacement", 3);
    MvcTestResult late = field("stages/attendre/feels", "De l’inquiétude", 3);
    assertThat(late).hasStatus(409);
    Document page = document(late);
    assertThat(page.select("#f-stages-attendre-feels").text()).isEqualTo("De l’inquiétude");
    assertThat(page.select(".je-sides p").eachText())
        .containsExactly("De l’inquiétude", "De l’agacement");
    String revision = page.select("#f-stages-attendre-feels-note [name=revision]").attr("value");
    assertThat(field("stages/attendre/feels", "De l’inquiétude", Integer.parseInt(revision)))
        .hasStatus(302);
    assertThat(page(EDIT).select("#f-stages-attendre-feels").text()).isEqualTo("De l’inquiétude");
  }

  @Test
  void two_who_write_at_different_places_both_succeed() {
    field("stages/attendre/feels", "De l’agacement", 3);
    assertThat(field("stages/attendre/doing", "Elle attend", 3)).hasStatus(302);
    assertThat(field("touchpoints/ecran-d-arret/importance", "5", 3)).hasStatus(302);
    Document page = page(EDIT);
    assertThat(page.select("#f-stages-attendre-feels").text()).isEqualTo("De l’agacement");
    assertThat(page.select("#f-stages-attendre-doing").text()).isEqualTo("Elle attend");
  }

  @Test
  void what_is_typed_in_a_stage_that_somebody_took_away_is_given_back() {
    assertThat(post(EDIT + "/removals", Map.of("what", "stages/attendre", "revision", "3")))
        .hasStatus(302);
    MvcTestResult late = field("stages/attendre/doing", "Elle attend", 3);
    assertThat(late).hasStatus(409);
    assertThat(document(late).select("#problem").text())
        .contains("supprimée pendant ce temps")
        .contains("Elle attend");
  }

  @Test
  void names_that_are_too_long_unknown_channels_and_criteria_are_told_beside_their_field() {
    MvcTestResult longName = field("stages/attendre/name", "a".repeat(201), 3);
    assertThat(longName).hasStatus(422);
    assertThat(document(longName).select("#f-stages-attendre-name-note .mistake").text())
        .contains("200");
    assertThat(document(longName).select("#f-stages-attendre-name").text()).hasSize(201);
    MvcTestResult channel = field("touchpoints/ecran-d-arret/channel", "PIGEON", 3);
    assertThat(channel).hasStatus(422);
    assertThat(document(channel).select("#f-touchpoints-ecran-d-arret-channel-note").text())
        .contains("Le canal « PIGEON » n’existe pas");
    MvcTestResult criterion = field("touchpoints/ecran-d-arret/criteria", "gone", 3);
    assertThat(criterion).hasStatus(422);
    assertThat(document(criterion).select("#f-touchpoints-ecran-d-arret-criteria-note").text())
        .contains("Le critère gone n’existe pas");
    assertThat(
            document(post(EDIT + "/stages", Map.of("name", "b".repeat(201))))
                .select("#new-stage-mistake")
                .text())
        .contains("200");
  }

  @Test
  void a_forty_first_stage_is_refused_beside_its_field() {
    for (int i = 2; i <= 40; i++) add("Étape " + i);
    MvcTestResult last = post(EDIT + "/stages", Map.of("name", "Étape 41"));
    assertThat(last).hasStatus(422);
    assertThat(document(last).select("#new-stage-mistake").text())
        .isEqualTo("Une carte compte au plus 40 étapes.");
    assertThat(document(last).select("#new-stage").attr("value")).isEqualTo("Étape 41");
  }

  @Test
  void a_contact_of_another_map_with_the_same_name_is_offered_as_the_same() {
    post("/journeys", Map.of("title", "Rentrer"));
    post("/journeys/rentrer/edit/stages", Map.of("name", "Attendre"));
    MvcTestResult added =
        post(
            "/journeys/rentrer/edit/touchpoints",
            Map.of("stage", "attendre", "name", "écran d’arrêt"));
    String target = String.valueOf(added.getResponse().getRedirectedUrl());
    assertThat(target).contains("added=ecran-d-arret-2");
    assertThat(page(target).select("#notice").text())
        .contains("existe aussi sur la carte « Aller travailler »");
    assertThat(post("/journeys/rentrer/edit/touchpoints/ecran-d-arret-2/same", Map.of()))
        .hasStatus(302);
    assertThat(page("/journeys/rentrer/edit").select(".je-point").eachAttr("data-key"))
        .containsExactly("ecran-d-arret");
  }

  @Test
  void a_sixth_moment_of_truth_of_a_channel_is_refused_beside_its_field() {
    String moment = EDIT + "/touchpoints/ecran-d-arret/moment";
    for (int i = 1; i <= 5; i++)
      assertThat(post(moment, Map.of("channel", "PHONE", "name", "Moment " + i))).hasStatus(302);
    MvcTestResult sixth = post(moment, Map.of("channel", "PHONE", "name", "Moment 6"));
    assertThat(sixth).hasStatus(422);
    assertThat(document(sixth).select("#moment-channel-mistake").text()).isNotEmpty();
    assertThat(document(sixth).select("#moment-name").attr("value")).isEqualTo("Moment 6");
    assertThat(
            page(EDIT + "/touchpoints/ecran-d-arret")
                .select("select[name=value] optgroup option[selected]")
                .text())
        .isEqualTo("Moment 5");
    assertThat(page(EDIT).select(".je-stage.mdv")).hasSize(1);
  }

  @Test
  void pain_points_may_hold_commas_in_their_names() {
    post(
        EDIT + "/fields",
        Map.of(
            "target",
            "touchpoints/ecran-d-arret/painPoints",
            "name",
            "Bus annoncé, jamais passé",
            "words",
            "jamais venu",
            "key",
            "",
            "revision",
            "3"));
    assertThat(page(EDIT + "/touchpoints/ecran-d-arret").select("#pain-0").attr("value"))
        .isEqualTo("Bus annoncé, jamais passé");
  }

  @Test
  void moves_and_removals_go_by_what_they_name() {
    add("Monter");
    post(EDIT + "/moves", Map.of("what", "stages/monter", "way", "LEFT"));
    assertThat(page(EDIT).select(".je-stage").eachAttr("data-key"))
        .containsExactly("monter", "attendre");
    post(
        EDIT + "/moves",
        Map.of("what", "touchpoints/ecran-d-arret", "stage", "monter", "before", ""));
    assertThat(page(EDIT).select("[data-points=monter] .je-point").eachAttr("data-key"))
        .containsExactly("ecran-d-arret");
    assertThat(post(EDIT + "/moves", Map.of("what", "nonsense", "way", "LEFT"))).hasStatus(404);
    assertThat(post(EDIT + "/moves", Map.of("what", "stages/gone", "way", "LEFT"))).hasStatus(409);
    post(EDIT + "/removals", Map.of("what", "touchpoints/ecran-d-arret"));
    assertThat(page(EDIT).select(".je-point")).isEmpty();
  }

  @Test
  void an_archived_map_is_not_written() {
    assertThat(post("/journeys/aller-travailler/archive", Map.of())).hasStatus(302);
    assertThat(web.get().uri(EDIT).cookie(session)).hasStatus(409);
    assertThat(page("/journeys").select("details").text()).contains("Aller travailler");
    post("/journeys/aller-travailler/restoration", Map.of());
    assertThat(web.get().uri(EDIT).cookie(session)).hasStatusOk();
  }

  @Test
  void a_version_is_kept_compared_and_brought_back() {
    String versions = "/journeys/aller-travailler/versions";
    assertThat(post(versions, Map.of("name", " "))).hasStatus(422);
    assertThat(post(versions, Map.of("name", "Avant l’atelier"))).hasStatus(302);
    add("Monter");
    field("stages/attendre/name", "Patienter", 3);
    assertThat(page(versions).select("#difference td:first-child").eachText())
        .containsExactly("Patienter nouveau nom", "Monter ajout");
    post(EDIT + "/moves", Map.of("what", "stages/monter", "way", "LEFT"));
    assertThat(page(versions).select("#difference tr:contains(ajout) td:first-child").text())
        .isEqualTo("Monter ajout");
    post(versions, Map.of("name", "Après l’atelier"));
    post(EDIT + "/moves", Map.of("what", "stages/monter", "way", "RIGHT"));
    assertThat(page(versions).select("#difference td").eachText())
        .containsExactly("Monter déplacement", "1ʳᵉ étape", "2ᵉ étape");
    assertThat(page(versions + "?from=1&to=2").select("#difference h2").text())
        .contains("« Avant l’atelier » à « Après l’atelier »");
    assertThat(post(versions + "/1/return", Map.of())).hasStatus(302);
    assertThat(page(EDIT).select(".je-stage").eachAttr("data-key")).containsExactly("attendre");
    assertThat(page(versions + "?from=1").select("#difference h2").text())
        .startsWith("Rien n’a changé");
    post(EDIT + "/undo", Map.of());
    assertThat(page(EDIT).select(".je-stage")).hasSize(2);
  }

  private void add(String stage) {
    assertThat(post(EDIT + "/stages", Map.of("name", stage))).hasStatus(302);
  }

  private MvcTestResult field(String target, String value, int revision) {
    return post(
        EDIT + "/fields",
        Map.of("target", target, "value", value, "revision", String.valueOf(revision)));
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).cookie(session).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private Document page(String path) {
    return document(
        web.get().uri(java.net.URI.create(path.replaceAll("#.*", ""))).cookie(session).exchange());
  }

  private static Document document(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
