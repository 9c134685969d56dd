package fr.prevenance.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class MapPagesTest {

  private static final String MARKUP = "<b>Gras</b> & <script>alert(1)</script>";

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void one_more_low_answer_changes_the_sentence_the_curve_and_the_counts() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    var nadia = Nadia.in(web, home);
    assertThat(lead(get(session, "/journeys/matin")))
        .isEqualTo(
            "Le parcours de Nadia n’est pas encore mesuré : la courbe montre ce que supposent ses auteurs.");
    nadia.answer("\"accueil\": 9");
    assertThat(lead(get(session, "/journeys/matin")))
        .isEqualTo(
            "Sur le parcours de Nadia, un seul point de contact est noté : « L’accueil du conducteur », à 9,0 sur 10.");
    nadia.answer("\"voyage\": 9");
    assertThat(lead(get(session, "/journeys/matin")))
        .startsWith("Le parcours de Nadia est égal d’un bout à l’autre : 9,0 sur 10");
    nadia.answer("\"attente\": 6");
    Document before = get(session, "/journeys/matin");
    assertThat(lead(before))
        .isEqualTo(
            "« L’attente à l’arrêt » casse le parcours de Nadia : 6,0 sur 10, contre 9,0 pour « L’accueil du conducteur ».");
    assertThat(before.select(".jm-gathering")).isEmpty();
    nadia.answer("\"attente\": 1, \"mot\": \"Deux bus annoncés, aucun n’est passé.\"");
    Document after = get(session, "/journeys/matin");
    assertThat(lead(after)).contains("3,5 sur 10");
    assertThat(after.select(".dot.low .num").eachText()).contains("3,5", "2 voix");
    assertThat(after.select(".emo svg").attr("aria-label")).contains("Attendre 3,5 (2 voix)");
    assertThat(after.select(".emo .sure").attr("d"))
        .isNotEqualTo(before.select(".emo .sure").attr("d"));
    assertThat(after.select(".irr").eachText())
        .contains("Bus annoncé, jamais passé 1", "Durée inconnue 0", "Chauffage trop fort —");
    assertThat(after.select(".l-pains .low").eachText()).containsExactly("1 note sous 5");
    assertThat(after.select(".jm-gathering").text())
        .contains(
            "La seule note sous 5 sur 10 est à l’étape « Attendre ».",
            "Aucune action n’y est ouverte.",
            "Créer une action");
    assertThat(after.select(".pv-quote").text()).contains("Deux bus annoncés, aucun n’est passé.");
    assertThat(after.select("thead th.hot").text()).contains("Attendre");
  }

  @Test
  void the_table_says_the_figures_of_the_curve() {
    var home = world.open("Ondéa");
    Nadia.in(web, home).rated(3);
    Document page = get(home.signIn(web), "/journeys/matin");
    for (var dot : page.select("a.dot:not(.guess)")) {
      String name =
          page.select(".jm-data tbody tr").stream()
              .filter(row -> row.select("a").attr("href").equals(dot.attr("href")))
              .findFirst()
              .orElseThrow()
              .text();
      double outOfTen = Double.parseDouble(dot.select("b").text().replace(',', '.'));
      assertThat(name).contains(" " + Math.round(outOfTen * 10) + " ").contains("Mesuré");
    }
    assertThat(page.select("a.dot.guess").text()).contains("−1", "supposé");
  }

  @Test
  void a_contact_tells_what_it_rests_on_and_leads_to_an_action_that_will_be_measured_there() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    Nadia.in(web, home)
        .rated(2)
        .answer("\"attente\": 1, \"mot\": \"Deux bus annoncés, aucun n’est passé.\"");
    Document page = get(session, "/journeys/matin/touchpoints/attente");
    assertThat(page.select("h1").text()).isEqualTo("L’attente à l’arrêt");
    assertThat(page.text())
        .contains(
            "Les questions posées sur ce point de contact même.",
            "Votre note : attente",
            "Deux bus annoncés",
            "Savoir à temps",
            "Régulateur",
            "3 voix",
            "Moins de 30 voix");
    String act = page.select("#touchpoint .pv-drawer__foot a").attr("href");
    Document form = get(session, act);
    assertThat(form.select("select[name=measure] option[selected]").attr("value"))
        .isEqualTo("signal.mean touchpoint:attente");
    assertThat(form.select("[name=originRef]").attr("value")).isEqualTo("attente");
    assertThat(form.select("textarea[name=nonConformity]").text())
        .contains("3 voix", "Deux bus annoncés");
    assertThat(form.select("select[name=originKind] option[selected]").attr("value"))
        .isEqualTo("TOUCHPOINT");
    assertThat(web.get().uri("/journeys/matin/touchpoints/nulle-part").cookie(session).exchange())
        .hasStatus(404);
  }

  @Test
  void contacts_are_ranked_by_importance_lack_and_voices() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    var nadia = Nadia.in(web, home);
    assertThat(get(session, "/journeys/matin/priorities").text())
        .contains("Aucun point de contact n’est encore mesuré.");
    nadia.answer("\"attente\": 4, \"accueil\": 4, \"borne\": 4");
    Document page = get(session, "/journeys/matin/priorities");
    assertThat(lead(page)).isEqualTo("À traiter d’abord : « L’attente à l’arrêt ».");
    assertThat(page.select(".mx-table tbody tr td:first-child").eachText())
        .containsExactly("L’attente à l’arrêt", "L’accueil du conducteur", "Borne");
    assertThat(page.select(".mx-table tbody tr td:nth-child(3)").eachText())
        .containsExactly("100,0", "80,0", "40,0");
    assertThat(page.select(".mx-wide .bubble")).hasSize(3);
  }

  @Test
  void names_are_shown_as_they_are_written_whatever_they_hold() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    var nadia = new Nadia(web, home);
    nadia.post(
        "/api/v1/journeys",
        "{\"key\": \"signes\", \"title\": \"%1$s\", \"persona\": {\"name\": \"%1$s\"}, \"stages\": [{\"name\": \"%1$s\", \"doing\": \"%1$s\", \"touchpoints\": [{\"key\": \"t\", \"name\": \"%1$s\", \"emotion\": 1, \"painPoints\": [{\"name\": \"%1$s\"}]}]}]}"
            .formatted(MARKUP));
    for (String path :
        new String[] {"", "/priorities", "/presentation", "/touchpoints/t", "/share"}) {
      Document page = get(session, "/journeys/signes" + path);
      assertThat(page.select("script:not([src])")).as(path).isEmpty();
      assertThat(page.select("main b, main em").eachText()).as(path).doesNotContain("Gras");
      assertThat(page.text()).as(path).contains(MARKUP);
    }
  }

  @Test
  void an_empty_map_and_one_of_forty_stages_are_shown() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    var nadia = new Nadia(web, home);
    nadia.post("/api/v1/journeys", "{\"key\": \"vide\", \"title\": \"Vide\", \"stages\": []}");
    nadia.post("/api/v1/journeys", Huge.MAP);
    Document empty = get(session, "/journeys/vide");
    assertThat(lead(empty)).isEqualTo("Cette carte n’a pas encore d’étape.");
    assertThat(empty.select(".pv-empty a").attr("href")).isEqualTo("/journeys/vide/edit");
    for (String path : new String[] {"/priorities", "/presentation", "/share"})
      get(session, "/journeys/vide" + path);
    Document forty = get(session, "/journeys/longue");
    assertThat(forty.select(".jm thead th")).hasSize(40);
    assertThat(forty.select(".jm tbody tr").first().select("td")).hasSize(40);
    assertThat(get(session, "/journeys/longue/presentation").select(".slide")).hasSize(41);
  }

  @Test
  void a_map_is_told_stage_by_stage_with_plain_links() {
    var home = world.open("Ondéa");
    Nadia.in(web, home).rated(1);
    Document page = get(home.signIn(web), "/journeys/matin/presentation");
    assertThat(page.select(".slide")).hasSize(8);
    for (var slide : page.select(".slide:not(:last-child)")) {
      String next = slide.select("a[data-next]").attr("href");
      assertThat(page.select(next)).as(next).hasSize(1);
    }
    assertThat(page.select("a[data-leave]").first().attr("href")).isEqualTo("/journeys/matin");
    assertThat(page.select("#etape-4").text()).contains("Attendre", "Savoir à temps");
  }

  @Test
  void the_table_of_figures_is_sent_as_a_file() throws Exception {
    var home = world.open("Ondéa");
    Nadia.in(web, home).answer("\"attente\": 4");
    var answer = web.get().uri("/journeys/matin/map.csv").cookie(home.signIn(web)).exchange();
    assertThat(answer).hasStatusOk();
    String csv = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv.lines().count()).isEqualTo(14);
    assertThat(csv)
        .contains("étape;clé;point de contact", "Attendre;attente;L’attente à l’arrêt;;");
  }

  @Test
  void what_belongs_to_another_organisation_is_not_found() {
    Nadia.in(web, world.open("Ondéa"));
    Cookie other = world.open("Voisin").signIn(web);
    for (String path :
        new String[] {
          "",
          "/priorities",
          "/presentation",
          "/touchpoints/attente",
          "/share",
          "/map.pdf",
          "/map.png",
          "/map.csv"
        })
      assertThat(web.get().uri("/journeys/matin" + path).cookie(other).exchange())
          .as(path)
          .hasStatus(404);
  }

  private Document get(Cookie session, String path) {
    var answer =
        web.get().uri(java.net.URI.create(path.replace("+", "%20"))).cookie(session).exchange();
    assertThat(answer).as(path).hasStatusOk();
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String lead(Document page) {
    return page.select("h1").text();
  }
}
