package fr.prevenance.journey.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.platform.pdf.PdfPages;
import fr.prevenance.promise.web.Hand;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class StakeholderPagesTest {

  private static final String PAGES = "/stakeholders";
  private static final String MAP = PAGES + "/autour-du-voyageur";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired PeopleDesk people;
  @Autowired UnitDesk units;
  @Autowired PdfPages pdf;

  private World.Home home;
  private Hand hand;

  @BeforeEach
  void open() {
    home = world.open("Réseau Ondéa");
    hand = Hand.of(home, web);
  }

  @Test
  void a_cartography_is_drawn_with_the_keyboard_alone_and_told_in_a_sentence() {
    assertThat(hand.open(PAGES).select(".pv-empty a.btn-primary")).hasSize(1);
    assertThat(hand.open(PAGES).select(".pv-nav a[href=/stakeholders]")).isNotEmpty();
    draw();
    hand.follow(
        MAP + "/actors",
        "name",
        "Ville",
        "circle",
        "3",
        "kind",
        "AUTHORITY",
        "influence",
        "5",
        "concern",
        "2");
    assertThat(
            hand.follow(
                MAP + "/actors/ville/links",
                "to",
                "conducteur",
                "nature",
                "DECIDES",
                "strength",
                "3"))
        .isEqualTo(MAP + "?actor=ville");

    Document page = hand.open(MAP + "?actor=ville");
    assertThat(page.expectFirst("h1").text())
        .isEqualTo("« Ville » pèse beaucoup et est peu concerné.");
    assertThat(page.select("svg.sk-map[role=img] [data-actor]")).hasSize(3);
    assertThat(page.select("svg.sk-map a, svg.sk-map [tabindex]"))
        .as("an image holds nothing to reach")
        .isEmpty();
    assertThat(page.expectFirst("svg.sk-map").attr("aria-label")).contains("2 acteurs", "1 lien");
    assertThat(page.select(".sk-data tbody tr")).hasSize(4);
    assertThat(page.select(".sk-ties li").text())
        .contains("Ville décide pour Conducteur (lien fort)");
    assertThat(page.expectFirst("[name=influence] option[selected]").attr("value")).isEqualTo("5");

    hand.follow(MAP + "/actors/ville/place", "step", "CLOSER");
    assertThat(hand.open(MAP).select("[data-actor=ville]").attr("data-circle")).isEqualTo("2");
    hand.follow(MAP + "/actors/ville/place", "circle", "1", "place", "0");
    assertThat(hand.open(MAP).select("[data-circle=1]"))
        .extracting(one -> one.attr("data-actor"))
        .containsExactly("ville", "conducteur");
    assertThat(hand.open(PAGES).expectFirst("h1").text())
        .isEqualTo("Un acteur pèse beaucoup et est peu concerné.");
  }

  @Test
  void what_was_taken_away_comes_back_change_by_change() {
    draw();
    hand.follow(
        MAP + "/actors/conducteur/links", "to", "voyageur", "nature", "SERVES", "strength", "2");
    assertThat(hand.follow(MAP + "/actors/conducteur/removal")).isEqualTo(MAP);
    assertThat(hand.open(MAP).select("[data-actor]")).hasSize(1);
    assertThat(hand.open(MAP).expectFirst("#sk-undo").text())
        .contains("Conducteur")
        .contains("liens");

    hand.follow(MAP + "/undo");
    assertThat(hand.open(MAP).select("[data-actor]")).hasSize(2);
    assertThat(hand.open(MAP).select(".sk-tie.SERVES path.head")).isNotEmpty();
    hand.follow(MAP + "/undo");
    assertThat(hand.open(MAP).select("svg.sk-map .sk-tie")).isEmpty();
    hand.follow(MAP + "/actors", "name", "Agent", "circle", "1");
    hand.follow(MAP + "/undo");
    hand.follow(MAP + "/undo");
    assertThat(hand.open(MAP).select("[data-actor]")).as("before the first actor").hasSize(1);
    assertThat(hand.send(MAP + "/undo")).hasStatus(409);
  }

  @Test
  void what_was_undone_is_done_again_until_something_else_is_changed() {
    draw();
    hand.follow(
        MAP + "/actors/conducteur/links", "to", "voyageur", "nature", "SERVES", "strength", "2");
    hand.follow(MAP + "/actors/conducteur/removal");
    assertThat(hand.open(MAP).select("#sk-redo")).isEmpty();
    assertThat(hand.send(MAP + "/redo")).hasStatus(409);
    hand.follow(MAP + "/undo");
    hand.follow(MAP + "/undo");
    assertThat(hand.open(MAP).select("#sk-redo")).hasSize(1);
    assertThat(hand.follow(MAP + "/redo")).isEqualTo(MAP);
    assertThat(hand.open(MAP).select("svg.sk-map .sk-tie")).as("the tie first").hasSize(1);
    assertThat(hand.open(MAP).expectFirst("#sk-redo").text()).contains("Rétablir", "Conducteur");
    hand.follow(MAP + "/redo");
    assertThat(hand.open(MAP).select("[data-actor]")).as("then the removal").hasSize(1);
    assertThat(hand.send(MAP + "/redo")).hasStatus(409);
    hand.follow(MAP + "/undo");
    assertThat(hand.open(MAP).select("[data-actor]")).as("and back once more").hasSize(2);

    Hand other = person("Diane Roux", Role.DIRECTOR);
    assertThat(other.open(MAP).select("#sk-redo")).isEmpty();
    assertThat(other.send(MAP + "/redo")).hasStatus(409).bodyText().contains("Alix Martin");
    hand.follow(MAP + "/actors", "name", "Agent", "circle", "1");
    assertThat(hand.open(MAP).select("#sk-redo")).as("another change forgets it").isEmpty();
  }

  @Test
  void nobody_undoes_the_work_of_another_nor_writes_over_it_unawares() {
    draw();
    Hand other = person("Diane Roux", Role.DIRECTOR);
    String revision =
        other.open(MAP + "?actor=conducteur").expectFirst("[name=revision]").attr("value");
    hand.follow(
        MAP + "/actors/conducteur", "name", "Machiniste", "circle", "1", "revision", revision);

    assertThat(other.open(MAP).select("#sk-undo")).isEmpty();
    MvcTestResult refused = other.send(MAP + "/undo");
    assertThat(refused).hasStatus(409);
    assertThat(Hand.read(refused).select("#sk .pv-errors").text()).contains("Alix Martin");
    MvcTestResult late =
        other.send(
            MAP + "/actors/conducteur", "name", "Chauffeur", "circle", "1", "revision", revision);
    assertThat(late).hasStatus(409);
    Document again = Hand.read(late);
    assertThat(again.expectFirst(".pv-errors").text()).contains("Alix Martin");
    assertThat(again.expectFirst("[name=name]").attr("value")).isEqualTo("Chauffeur");
    other.follow(
        MAP + "/actors/conducteur",
        "name",
        "Chauffeur",
        "circle",
        "1",
        "revision",
        again.expectFirst("[name=revision]").attr("value"));
    assertThat(hand.open(MAP).select("svg.sk-map text").text()).contains("Chauffeur");
  }

  @Test
  void what_does_not_fit_is_told_beside_its_field_with_what_was_typed() {
    draw();

    MvcTestResult nameless =
        hand.send(MAP + "/actors", "name", " ", "circle", "9", "kind", "KING", "note", "à revoir");
    assertThat(nameless).hasStatus(422);
    Document page = Hand.read(nameless);
    assertThat(page.select("[aria-invalid]"))
        .extracting(one -> one.attr("name"))
        .containsExactly("name", "circle", "kind");
    assertThat(page.expectFirst("[name=note]").attr("value")).isEqualTo("à revoir");

    MvcTestResult self =
        hand.send(
            MAP + "/actors/conducteur/links",
            "to",
            "conducteur",
            "nature",
            "PAYS",
            "strength",
            "1");
    assertThat(self).hasStatus(422);
    assertThat(Hand.read(self).select("[name=to][aria-invalid]")).hasSize(1);
    assertThat(
            hand.send(
                MAP + "/actors/conducteur/links", "to", "", "nature", "", "strength", "beaucoup"))
        .hasStatus(422);
    MvcTestResult untitled = hand.send(MAP + "/title", "title", " ");
    assertThat(untitled).hasStatus(422);
    assertThat(Hand.read(untitled).select("details[open] [name=title][aria-invalid]")).hasSize(1);
    hand.follow(MAP + "/title", "title", "Autour de Nadia");
    assertThat(hand.open(MAP).expectFirst(".pv-head .name").text()).isEqualTo("Autour de Nadia");
    assertThat(hand.send(PAGES, "title", "")).hasStatus(422);
    assertThat(hand.get(MAP + "?actor=personne")).hasStatus(404);
    assertThat(hand.send(MAP + "/actors/personne/removal")).hasStatus(404);
    assertThat(hand.send(MAP + "/actors/conducteur/place", "step", "SIDEWAYS")).hasStatus(404);
    assertThat(hand.open(MAP).select("[data-actor]")).hasSize(2);
  }

  @Test
  void exchanges_are_put_at_stages_and_silences_show() {
    draw();
    journey();

    hand.follow(
        MAP + "/exchanges",
        "from",
        "conducteur",
        "to",
        "voyageur",
        "about",
        "le retard",
        "channel",
        "FACE_TO_FACE",
        "at",
        "commuter/wait");
    Document page = hand.open(MAP + "?view=exchanges");
    assertThat(page.select(".sk-along h3").eachText()).containsExactly("Attendre", "Voyager");
    assertThat(page.expectFirst(".sk-along .silent").text()).contains("Voyager");
    assertThat(page.expectFirst(".pv-note").text())
        .isEqualTo("À l’étape « Voyager », personne ne parle à personne.");
    assertThat(page.select(".sk-talks li").text())
        .contains("Conducteur", "Voyageur", "Face à face", "le retard");

    MvcTestResult wrong =
        hand.send(
            MAP + "/exchanges", "from", "conducteur", "to", "conducteur", "at", "commuter/sleep");
    assertThat(wrong).hasStatus(422);
    assertThat(Hand.read(wrong).select("[aria-invalid]"))
        .extracting(one -> one.attr("name"))
        .contains("to");
    hand.follow(MAP + "/exchanges/conducteur-voyageur/removal");
    assertThat(hand.open(MAP + "?view=exchanges").select(".pv-empty")).hasSize(1);
  }

  @Test
  void the_matrix_says_what_to_do_with_whom() {
    draw();
    hand.follow(MAP + "/actors", "name", "Ville", "circle", "3", "influence", "5", "concern", "1");

    Document page = hand.open(MAP + "?view=matrix");
    assertThat(page.select(".sk-matrix tbody tr")).hasSize(5);
    assertThat(page.select(".sk-matrix tbody tr").first().select("td").first().text())
        .isEqualTo("Ville");
    assertThat(page.select(".sk-advice.WAKE li").text()).isEqualTo("Ville");
    assertThat(page.select(".sk-matrix").text())
        .as("the customer is not weighed")
        .doesNotContain("Voyageur");
  }

  @Test
  void a_cartography_is_copied_put_away_and_brought_back() {
    draw();
    String copy = hand.follow(MAP + "/copy");
    assertThat(hand.open(copy).select("[data-actor]")).hasSize(2);
    assertThat(hand.follow(MAP + "/archive")).isEqualTo(PAGES);
    assertThat(hand.open(PAGES).select(".sk-list li")).hasSize(1);
    assertThat(hand.open(MAP).select(".sk-panel")).as("nothing to edit").isEmpty();
    assertThat(hand.send(MAP + "/actors", "name", "Agent", "circle", "1")).hasStatus(409);
    hand.follow(MAP + "/restoration");
    assertThat(hand.open(PAGES).select(".sk-list li")).hasSize(2);
  }

  @Test
  void it_travels_as_a_file_and_prints_on_two_pages() throws Exception {
    draw();
    journey();
    hand.follow(MAP + "/exchanges", "from", "conducteur", "to", "voyageur", "at", "commuter/wait");
    byte[] json = hand.get(MAP + "/export.json").getResponse().getContentAsByteArray();
    assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"Conducteur\"", "\"commuter\"");
    byte[] paper = hand.get(MAP + "/map.pdf").getResponse().getContentAsByteArray();
    assertThat(pdf.count(paper)).isEqualTo(2);

    Hand other = Hand.of(world.open("Voisin"), web);
    MvcTestResult adopted = upload(other, json);
    assertThat(adopted).hasStatus3xxRedirection();
    assertThat(String.valueOf(adopted.getMvcResult().getFlashMap().get("done")))
        .contains("un échange a perdu son étape");
    assertThat(other.open(MAP).select("[data-actor]")).hasSize(2);
    MvcTestResult wrong =
        upload(
            other,
            "{\"title\": \"T\", \"links\": [{\"from\": \"a\"}]}".getBytes(StandardCharsets.UTF_8));
    assertThat(wrong).hasStatus(422);
    assertThat(Hand.read(wrong).select(".pv-errors").text()).contains("links[0].from");
    assertThat(upload(other, new byte[0])).hasStatus(422);
    assertThat(upload(other, new byte[] {(byte) 0x89, 'P', 'N', 'G'})).hasStatus(422);
  }

  @Test
  void whoever_may_only_read_is_offered_nothing_to_change() {
    draw();
    Hand reader = person("Rémi Blanc", Role.READER);
    Document page = reader.open(MAP);

    assertThat(page.select("svg.sk-map")).hasSize(1);
    assertThat(page.select("#sk form, .sk-panel")).isEmpty();
    assertThat(page.expectFirst("#sk").hasAttr("data-move")).isFalse();
    assertThat(reader.send(MAP + "/actors", "name", "Agent", "circle", "1")).hasStatus(404);
    assertThat(reader.get(PAGES + "/new")).hasStatus(404);
  }

  private void draw() {
    assertThat(hand.follow(PAGES, "title", "Autour du voyageur", "customer", "Voyageur"))
        .startsWith(MAP);
    hand.follow(
        MAP + "/actors",
        "name",
        "Conducteur",
        "circle",
        "1",
        "kind",
        "COMPANY",
        "influence",
        "4",
        "concern",
        "5");
  }

  private void journey() {
    assertThat(
            web.post()
                .uri("/api/v1/journeys")
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    {"key": "commuter", "title": "Aller travailler",
                     "stages": [{"key": "wait", "name": "Attendre"}, {"key": "ride", "name": "Voyager"}]}
                    """))
        .hasStatus(201);
  }

  private MvcTestResult upload(Hand who, byte[] json) {
    return web.post()
        .uri(PAGES + "/import")
        .multipart()
        .file(new MockMultipartFile("file", "map.json", "application/json", json))
        .cookie(who.session())
        .with(csrf())
        .exchange();
  }

  private Hand person(String name, Role role) {
    String email = "someone" + System.nanoTime() + "@example.org";
    String password = "correct horse battery";
    home.run(() ->
        people.welcome(
            new OrganizationDesk.Person(name, email, password, false),
            null,
            units.tree().root().id(),
            role));
    return new Hand(web, World.signIn(web, email, password));
  }
}
