package fr.prevenance.journey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class JourneyListTest {

  @Autowired MockMvcTester web;
  @Autowired World world;

  Cookie session;

  @BeforeEach
  void signed_in() {
    session = world.open("Ondéa").signIn(web);
  }

  @Test
  void without_a_map_there_is_one_button() {
    assertThat(page("/journeys").select("main a.btn").eachText()).containsExactly("Nouvelle carte");
  }

  @Test
  void a_map_needs_a_title_and_what_was_typed_stays() {
    MvcTestResult refused = post("/journeys", "title", "", "persona", "Nadia");
    assertThat(refused).hasStatus(422);
    assertThat(document(refused).select("#f-title-mistake").text())
        .isEqualTo("Donnez un titre à la carte.");
    assertThat(document(refused).select("#f-persona").attr("value")).isEqualTo("Nadia");
  }

  @Test
  void a_map_starts_from_a_template_with_its_title_or_another() {
    var templates = page("/journeys/new").select("[name=template]").eachAttr("value");
    assertThat(templates).contains("", "urban-bus");
    assertThat(post("/journeys", "title", "Ligne 4", "template", "urban-bus"))
        .hasStatus(302)
        .hasRedirectedUrl("/journeys/ligne-4/edit");
    assertThat(page("/journeys/ligne-4/edit").select(".je-stage").size()).isGreaterThan(3);
    assertThat(post("/journeys", "title", "", "template", "hotel-stay")).hasStatus(302);
    assertThat(post("/journeys", "title", "x", "template", "nothing")).hasStatus(422);
    assertThat(page("/journeys").select(".je-list tbody tr")).hasSize(2);
  }

  @Test
  void many_maps_can_be_searched_among() {
    for (int i = 1; i <= 9; i++)
      post("/journeys", "title", "Parcours " + i, "persona", i == 4 ? "Élodie" : "Nadia");
    assertThat(page("/journeys").select("#q")).hasSize(1);
    assertThat(page("/journeys?q=elodie").select(".je-list tbody a[href=/journeys/parcours-4]"))
        .hasSize(1);
    assertThat(page("/journeys?q=elodie").select(".je-list tbody tr")).hasSize(1);
    assertThat(page("/journeys?q=personne").select(".je-list")).isEmpty();
  }

  @Test
  void a_map_travels_as_a_file_and_comes_back() throws Exception {
    post("/journeys", "title", "Ligne 4", "template", "urban-bus");
    MvcTestResult export =
        web.get().uri("/journeys/ligne-4/export.json").cookie(session).exchange();
    assertThat(export.getResponse().getHeader("Content-Disposition")).contains("ligne-4.json");
    byte[] json = export.getResponse().getContentAsByteArray();
    assertThat(upload(json)).hasStatus(302).hasRedirectedUrl("/journeys/ligne-4-2/edit");
    assertThat(page("/journeys/ligne-4-2/edit").select(".je-point").eachAttr("data-key"))
        .isEqualTo(page("/journeys/ligne-4/edit").select(".je-point").eachAttr("data-key"));
  }

  @Test
  void what_does_not_exist_here_is_left_out_and_told() {
    MvcTestResult taken =
        post(
            "/journeys/import",
            "json",
            """
            {"title": "Venue d’ailleurs", "stages": [{"name": "A", "touchpoints": [{"name": "B", "criteria": ["strange"]}]}]}
            """);
    assertThat(taken).hasStatusOk();
    assertThat(document(taken).select(".je-paths li").text())
        .isEqualTo("stages[0].touchpoints[0].criteria Le critère strange n’existe pas.");
  }

  @Test
  void a_file_that_does_not_fit_says_where_and_what_was_pasted_stays() {
    assertWrong("{\"title\": \"A\", \"colour\": 1}", "« colour » n’est pas un nom connu");
    assertWrong("{\"title\": \"A\", \"title\": \"B\"}", "Le même nom figure deux fois");
    assertWrong("not json", "Ce n’est pas du JSON");
    assertWrong("", "Choisissez un fichier");
    assertWrong(
        "{\"title\": \"A\", \"stages\": [{\"name\": \"S\", \"touchpoints\": [{\"name\": \"T\", \"key\": \"k\"}, {\"name\": \"U\", \"key\": \"k\"}]}]}",
        "stages[0].touchpoints[1].key");
    assertThat(upload(new byte[2_000_000])).hasStatus(422);
    assertThat(document(upload(new byte[2_000_000])).select(".je-paths").text()).contains("2 Mo");
  }

  @Test
  void a_copy_shares_its_contacts_with_its_model() {
    post("/journeys", "title", "Ligne 4", "template", "urban-bus");
    assertThat(post("/journeys/ligne-4/copy"))
        .hasStatus(302)
        .hasRedirectedUrl("/journeys/ligne-4-copie/edit");
    assertThat(page("/journeys/ligne-4-copie/edit").select(".je-point").eachAttr("data-key"))
        .isEqualTo(page("/journeys/ligne-4/edit").select(".je-point").eachAttr("data-key"));
  }

  private void assertWrong(String pasted, String told) {
    MvcTestResult refused = post("/journeys/import", "json", pasted);
    assertThat(refused).as(pasted).hasStatus(422);
    assertThat(document(refused).select(".je-paths").text()).contains(told);
    assertThat(document(refused).select("#json").text()).isEqualTo(pasted);
  }

  private MvcTestResult upload(byte[] bytes) {
    return web.post()
        .uri("/journeys/import")
        .multipart()
        .file(new MockMultipartFile("file", "map.json", "application/json", bytes))
        .cookie(session)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = web.post().uri(path).cookie(session).with(csrf());
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    return request.exchange();
  }

  private Document page(String path) {
    return document(web.get().uri(path).cookie(session).exchange());
  }

  private static Document document(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
