package fr.prevenance.promise.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitDesk;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class StandardPagesTest {

  private static final String FACE = "/promise/standard/1/faces/service";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired ServiceStandardDesk desk;
  @Autowired PeopleDesk people;
  @Autowired UnitDesk units;

  @Test
  void a_trade_s_template_becomes_a_mirror_that_comes_into_force_and_is_read() {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    assertThat(get(session, "/promise/standard").select(".st-trade")).hasSize(6);

    assertThat(post(session, "/promise/standard", Map.of("trade", "transport"))).hasStatus(302);
    Document mirror = get(session, "/promise/standard/1");
    assertThat(mirror.select(".st-mirror thead th").eachText())
        .allSatisfy(text -> assertThat(text).matches("(Service|Management|Coopération) .*"));
    assertThat(mirror.select(".st-mirror tbody tr").get(1).select(".st-attitude").eachText())
        .containsExactly("Prévenants", "Prévenants", "Prévenants");
    assertThat(mirror.select(".pv-chip.voix").first().text()).isEqualTo("Brouillon");
    assertThat(post(session, "/promise/standard/1/reading", Map.of())).hasStatus(409);

    assertThat(post(session, "/promise/standard/1/force", Map.of("day", "2001-01-01")))
        .hasStatus(422)
        .bodyText()
        .contains("Choisissez aujourd’hui");
    assertThat(post(session, "/promise/standard/1/force", Map.of("day", "demain")))
        .hasStatus(422)
        .bodyText()
        .contains("Indiquez le jour");
    assertThat(
            post(
                session,
                "/promise/standard/1/force",
                Map.of("day", home.call(desk::today).toString())))
        .hasStatus(302);
    assertThat(get(session, "/promise/standard").text())
        .contains("En vigueur", "J’ai lu", "Personne ne l’a encore lue");

    assertThat(post(session, "/promise/standard/1/reading", Map.of())).hasStatus(302);
    post(session, "/promise/standard/1/reading", Map.of());
    assertThat(get(session, "/promise/standard").text()).contains("Lue par une personne", "Lue le");
    home.run(() -> people.add("Sans Compte", null, null, units.tree().root().id(), Role.EMPLOYEE));
    Document readings = get(session, "/promise/standard/1/readings");
    assertThat(readings.select("h1").text()).isEqualTo("1 personne sur 1 l’a lue (Acmé)");
    assertThat(readings.text())
        .contains("Alix Martin", "1 sur 1, 100 %", "Une personne sans compte");
    post(session, "/promise/standard/1/reading/withdrawal", Map.of());
    assertThat(get(session, "/promise/standard/1/readings?show=missing").text())
        .contains("Alix Martin", "pas encore");
  }

  @Test
  void a_version_without_exactly_three_attitudes_is_refused_with_the_reason() {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    post(session, "/promise/standard", Map.of("trade", "retail"));
    Map<String, String> form = form(get(session, FACE));
    form.put("attitudes[2].name", "");
    form.put("attitudes[2].meaning", "");
    form.put("save", "1");
    assertThat(post(session, FACE, form)).hasStatus(302);
    assertThat(
            post(
                session,
                "/promise/standard/1/force",
                Map.of("day", home.call(desk::today).toString())))
        .hasStatus(422)
        .bodyText()
        .contains("Service\u00a0: 2 attitudes au lieu de 3");
    form = form(get(session, FACE));
    form.put("attitudes[2].name", "Francs");
    form.put("attitudes[2].meaning", "Nous le disons.");
    form.put("attitudes[3].name", "Vifs");
    form.put("attitudes[3].meaning", "");
    form.put("save", "1");
    assertThat(post(session, FACE, form)).hasStatus(302);
    assertThat(get(session, "/promise/standard/1").text()).contains("4 attitudes au lieu de 3");
  }

  @Test
  void the_sixth_moment_on_one_channel_is_refused_beside_its_field_and_nothing_typed_is_lost()
      throws Exception {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    post(session, "/promise/standard", Map.of("trade", ""));
    Map<String, String> form = form(get(session, FACE));
    for (int i = 0; i < 6; i++) {
      form.put("moments[" + i + "].name", "Moment numéro " + (i + 1));
      form.put("moments[" + i + "].channel", "PHONE");
      form.put("moments[" + i + "].rituals", "Décrocher\nSourire");
    }
    form.put("save", "1");
    MvcTestResult refused = post(session, FACE, form);
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(refused.getResponse().getContentAsString());
    assertThat(page.select("#f-moments-5-channel-mistake").text())
        .contains("déjà 5 moments de vérité");
    assertThat(page.select("#f-moments-4-channel-mistake")).isEmpty();
    assertThat(page.select("[name='moments[5].name']").val()).isEqualTo("Moment numéro 6");
    assertThat(page.select("[name='moments[5].rituals']").first().wholeText())
        .isEqualTo("Décrocher\nSourire");
    form.put("moments[5].channel", "EMAIL");
    assertThat(post(session, FACE, form)).hasStatus(302);
    assertThat(home.call(() -> desk.get(1).face(Face.SERVICE).moments())).hasSize(6);
  }

  @Test
  void rows_are_added_moved_and_removed_without_being_saved() throws Exception {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    post(session, "/promise/standard", Map.of("trade", "hosting"));
    Map<String, String> form = form(get(session, FACE));
    form.put("down", "attitudes-0");
    Document moved = Jsoup.parse(post(session, FACE, form).getResponse().getContentAsString());
    assertThat(moved.select("[name='attitudes[0].name']").val()).isEqualTo("Attentifs");
    assertThat(moved.select("[name='attitudes[1].name']").val()).isEqualTo("Chaleureux");
    assertThat(moved.select("#attitudes-1").hasAttr("data-focus")).isTrue();
    form.remove("down");
    form.put("drop", "moments-0");
    Document removed = Jsoup.parse(post(session, FACE, form).getResponse().getContentAsString());
    assertThat(removed.select("[name='moments[0].name']").val())
        .isEqualTo("Entrer dans la chambre");
    form.remove("drop");
    form.put("add", "moments");
    assertThat(
            Jsoup.parse(post(session, FACE, form).getResponse().getContentAsString())
                .select("[name='moments[6].name']"))
        .hasSize(1);
    assertThat(home.call(() -> desk.get(1).face(Face.SERVICE).attitudes().getFirst().name()))
        .isEqualTo("Chaleureux");
  }

  @Test
  void the_second_of_two_editors_is_told_and_keeps_what_was_typed() throws Exception {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    post(session, "/promise/standard", Map.of("trade", "cleaning"));
    Map<String, String> first = form(get(session, FACE));
    Map<String, String> second = new LinkedHashMap<>(first);
    Map<String, String> elsewhere = form(get(session, "/promise/standard/1/faces/management"));
    first.put("promise", "Premier texte.");
    second.put("promise", "Second texte.");
    first.put("save", "1");
    second.put("save", "1");
    elsewhere.put("save", "1");
    assertThat(post(session, FACE, first)).hasStatus(302);
    assertThat(post(session, "/promise/standard/1/faces/management", elsewhere)).hasStatus(302);
    MvcTestResult late = post(session, FACE, second);
    assertThat(late).hasStatus(409);
    Document page = Jsoup.parse(late.getResponse().getContentAsString());
    assertThat(page.text()).contains("pendant que vous écriviez");
    assertThat(page.select("[name=promise]").first().wholeText()).isEqualTo("Second texte.");
    assertThat(home.call(() -> desk.get(1).face(Face.SERVICE).promise()))
        .isEqualTo("Premier texte.");
    Map<String, String> again = form(page);
    again.put("save", "1");
    assertThat(post(session, FACE, again)).hasStatus(302);
    assertThat(home.call(() -> desk.get(1).face(Face.SERVICE).promise()))
        .isEqualTo("Second texte.");
  }

  @Test
  void a_new_version_starts_from_the_last_and_replaces_it_on_its_day() {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    String today = home.call(desk::today).toString();
    String tomorrow = home.call(desk::today).plusDays(1).toString();
    post(session, "/promise/standard", Map.of("trade", "fund"));
    post(session, "/promise/standard/1/force", Map.of("day", today));
    assertThat(post(session, FACE, Map.of("save", "1", "version", "0"))).hasStatus(409);
    post(session, "/promise/standard", Map.of());
    assertThat(post(session, "/promise/standard", Map.of())).hasStatus(409);
    String face = "/promise/standard/2/faces/cooperation";
    Map<String, String> form = form(get(session, face));
    form.put("promise", "Un dossier ne se perd pas.");
    form.put("moments[0].name", "Passer un dossier");
    form.put("save", "1");
    post(session, face, form);
    Document comparison = get(session, "/promise/standard/2/comparison");
    assertThat(comparison.select("h1").text())
        .isEqualTo("2 changements de la version 1 à la version 2");
    assertThat(comparison.select(".st-said").eachText())
        .anyMatch(text -> text.startsWith("Transférer un dossier"))
        .anyMatch(text -> text.startsWith("Passer un dossier"));
    assertThat(post(session, "/promise/standard/2/force", Map.of("day", today)))
        .hasStatus(422)
        .bodyText()
        .contains("date postérieure");
    assertThat(post(session, "/promise/standard/2/force", Map.of("day", tomorrow))).hasStatus(302);
    assertThat(get(session, "/promise/standard/2").text()).contains("Programmée");
    assertThat(get(session, "/promise/standard").select(".st-life").text())
        .contains("Version 1", "En vigueur");
    post(session, "/promise/standard", Map.of());
    assertThat(post(session, "/promise/standard/3/deletion", Map.of())).hasStatus(302);
    assertThat(post(session, "/promise/standard/2/deletion", Map.of())).hasStatus(409);
  }

  @Test
  void a_reader_reads_and_says_so_but_sees_no_draft_and_changes_nothing() {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    String email = "lecteur" + System.nanoTime() + "@example.org";
    home.run(() ->
        people.welcome(
            new OrganizationDesk.Person("Léa Petit", email, "correct horse battery", false),
            null,
            units.tree().root().id(),
            Role.EMPLOYEE));
    Cookie reader = World.signIn(web, email, "correct horse battery");
    post(session, "/promise/standard", Map.of("trade", "landlord"));
    assertThat(get(reader, "/promise/standard").text()).contains("pas encore en vigueur");
    for (String path :
        new String[] {
          "/promise/standard/1", FACE, "/promise/standard/1/readings", "/promise/standard/1/force"
        }) {
      assertThat(web.get().uri(path).cookie(reader)).as(path).hasStatus(404);
    }
    post(session, "/promise/standard/1/force", Map.of("day", home.call(desk::today).toString()));
    assertThat(post(reader, "/promise/standard/1/reading", Map.of())).hasStatus(302);
    assertThat(get(reader, "/promise/standard").text())
        .contains("Lue par une personne")
        .doesNotContain("Préparer une nouvelle version");
    assertThat(post(reader, "/promise/standard", Map.of())).hasStatus(404);
  }

  @Test
  void another_organisation_finds_nothing() {
    var home = world.open("Acmé");
    post(home.signIn(web), "/promise/standard", Map.of("trade", "transport"));
    var other = world.open("Voisin");
    Cookie session = other.signIn(web);
    assertThat(web.get().uri("/promise/standard/1").cookie(session)).hasStatus(404);
    assertThat(web.get().uri(FACE).cookie(session)).hasStatus(404);
    assertThat(post(session, "/promise/standard/1/deletion", Map.of())).hasStatus(404);
    assertThat(web.get().uri("/api/v1/service-standards/1").header("Authorization", other.bearer()))
        .hasStatus(404);
    assertThat(web.get().uri("/api/v1/service-standards").header("Authorization", other.bearer()))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
    assertThat(web.get().uri("/api/v1/service-standards").header("Authorization", home.bearer()))
        .bodyJson()
        .extractingPath("$.items[0].status")
        .isEqualTo("DRAFT");
    assertThat(web.get().uri("/api/v1/service-standards/1").header("Authorization", home.bearer()))
        .bodyJson()
        .extractingPath("$.faces[1].attitudes[0].name")
        .isEqualTo("Prévenants");
  }

  private static Map<String, String> form(Document page) {
    Map<String, String> form = new LinkedHashMap<>();
    for (Element field : page.select("#st-editor [name]:not(button)")) {
      form.put(
          field.attr("name"),
          field.normalName().equals("textarea")
              ? field.wholeText()
              : field.normalName().equals("select")
                  ? field.select("option[selected]").val()
                  : field.val());
    }
    assertThat(form).containsKey("version");
    return form;
  }

  private Document get(Cookie session, String path) {
    MvcTestResult answer =
        web.get().uri(path).cookie(session).header("Accept-Language", "fr").exchange();
    assertThat(answer).as(path).hasStatusOk();
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MvcTestResult post(Cookie session, String path, Map<String, String> form) {
    var request = web.post().uri(path).with(csrf()).cookie(session).header("Accept-Language", "fr");
    form.forEach(request::param);
    return request.exchange();
  }
}
