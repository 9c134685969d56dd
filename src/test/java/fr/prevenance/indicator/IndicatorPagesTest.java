package fr.prevenance.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.measure.Direction;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class IndicatorPagesTest {

  private static final YearMonth LAST = YearMonth.now().minusMonths(1);

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired UnitDesk units;
  @Autowired IndicatorDesk desk;

  private World.Home home;
  private Cookie session;

  @BeforeEach
  void open() {
    home = world.open("Réseau Ondéa");
    home.run(
        () -> units.add(new UnitDesk.Wish("nord", "Agence Nord", UnitType.AGENCY, null, null)));
    session = home.signIn(web);
  }

  @Test
  void an_indicator_is_opened_aimed_filled_and_read_at_a_glance() {
    assertThat(get("/indicators").select(".pv-empty a[href='/indicators/new']")).hasSize(1);
    assertThat(get("/indicators/new?name=Appels+décrochés").expectFirst("#cle code").text())
        .isEqualTo("appels-decroches");
    assertThat(
            post(
                "/indicators",
                Map.of(
                    "name",
                    "Appels décrochés",
                    "kind",
                    "SHARE",
                    "direction",
                    "UP",
                    "decimals",
                    "1",
                    "warning",
                    "80")))
        .hasRedirectedUrl("/indicators/appels-decroches");
    String year = String.valueOf(LAST.getYear());
    assertThat(
            post(
                "/indicators/appels-decroches/targets",
                Map.of("targetYear", year, "targetUnit", "organisation", "target", "92 %")))
        .hasStatus3xxRedirection();
    assertThat(
            post(
                "/indicators/appels-decroches/points",
                point(LAST.atDay(28).toString(), "18", "20")))
        .hasStatus3xxRedirection();

    Document list = get("/indicators");
    assertThat(list.expectFirst("h1").text())
        .isEqualTo("Un indicateur suivi, trop peu de données pour le juger.");
    assertThat(list.select(".ind tbody tr")).hasSize(1);
    assertThat(list.expectFirst(".ind .c-value b").text()).isEqualTo("90 %");
    assertThat(list.expectFirst(".ind .c-target").text()).isEqualTo("92 %");
    assertThat(list.expectFirst(".ind .c-n").text()).startsWith("20").contains("indicatif");
    assertThat(get("/indicators?show=few").select(".pv-tabs [aria-current]").text())
        .isEqualTo("Trop peu de données 1");
    assertThat(get("/indicators?show=missed").select(".ind")).isEmpty();
    assertThat(get("/indicators?q=DÉCROCH").select(".ind tbody tr")).hasSize(1);

    Document show = get("/indicators/appels-decroches");
    assertThat(show.expectFirst("h1").text()).contains("90 %");
    assertThat(show.select(".pv-etat.neutre").text()).contains("Trop peu de données");
    assertThat(show.text()).contains("entre 69,9 % et 97,2 %");
    assertThat(show.select(".pv-trend path[stroke-dasharray]")).hasSize(1);
    assertThat(show.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
    assertThat(show.text()).doesNotContain("indicator.");
    assertThat(get("/indicators?in=nord").expectFirst(".ind .c-value b").text())
        .as("another unit's figures stay there")
        .isEqualTo("—");
    MvcTestResult csv = web.get().uri("/indicators/table.csv").cookie(session).exchange();
    assertThat(body(csv)).contains("appels-decroches;Appels décrochés;90");
    assertThat(csv).hasHeader("Content-Disposition", "attachment; filename=\"indicateurs.csv\"");
    MvcTestResult english =
        web.get()
            .uri("/indicators/table.csv")
            .cookie(session, new Cookie("prevenance-lang", "en"))
            .exchange();
    assertThat(body(english)).contains("appels-decroches,Appels décrochés,90");
    assertThat(english).hasHeader("Content-Disposition", "attachment; filename=\"indicators.csv\"");
  }

  @Test
  void a_point_is_corrected_removed_and_each_can_be_undone() {
    create("Appels décrochés", Kind.SHARE);
    String day = LAST.atDay(3).toString();
    post("/indicators/appels-decroches/points", point(day, "18", "20"));
    MvcTestResult corrected = post("/indicators/appels-decroches/points", point(day, "19", "20"));
    assertThat(get("/indicators/appels-decroches").text()).contains("19 sur 20");
    assertThat(post(undo(corrected), Map.of())).hasStatus3xxRedirection();
    assertThat(get("/indicators/appels-decroches").select(".ind-points tbody tr"))
        .singleElement()
        .satisfies(row -> assertThat(row.text()).contains("18 sur 20"));

    MvcTestResult removed =
        post(
            "/indicators/appels-decroches/points/removal",
            Map.of("unitKey", "organisation", "day", day));
    assertThat(get("/indicators/appels-decroches").select(".ind-points")).isEmpty();
    assertThat(post(undo(removed), Map.of())).hasStatus3xxRedirection();
    Document shown = get("/indicators/appels-decroches?unitKey=organisation&day=" + day);
    assertThat(shown.expectFirst("#f-numerator").val()).isEqualTo("18");
    assertThat(shown.expectFirst("#releve").hasAttr("open")).isTrue();
    assertThat(shown.expectFirst(".ind-points").text()).contains("Alix Martin");
    assertThat(
            post(
                "/indicators/appels-decroches/points/removal",
                Map.of("unitKey", "nord", "day", day)))
        .hasStatus(404);
  }

  @Test
  void what_cannot_be_read_is_said_beside_its_field_and_kept() {
    create("Appels décrochés", Kind.SHARE);
    MvcTestResult refused =
        post("/indicators/appels-decroches/points", point("2026-02-31", "21", "vingt"));
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(body(refused));
    assertThat(page.expectFirst("#f-denominator").val()).isEqualTo("vingt");
    assertThat(page.expectFirst("#f-denominator-mistake").text()).isEqualTo("Indiquez un nombre.");
    Document over =
        Jsoup.parse(
            body(post("/indicators/appels-decroches/points", point("2026-02-31", "21", "20"))));
    assertThat(over.select(".mistake"))
        .extracting(Element::text)
        .containsExactlyInAnyOrder(
            "« 2026-02-31 » n’est pas un jour du calendrier. Écrivez AAAA-MM-JJ.",
            "21 dépasse 20 : le numérateur ne peut pas dépasser le dénominateur.");
    assertThat(
            body(
                post(
                    "/indicators",
                    Map.of("name", " ", "kind", "SHARE", "decimals", "9", "warning", "900"))))
        .contains("f-name-mistake", "f-decimals-mistake", "f-warning-mistake");
    assertThat(post("/indicators", Map.of("name", "Doublon", "key", "appels-decroches")))
        .hasStatus(409);
    assertThat(post("/indicators", Map.of("name", "Mauvaise clé", "key", "Avec Espace")))
        .hasStatus(422);
    assertThat(
            post(
                "/indicators/appels-decroches/targets",
                Map.of("targetYear", "2026", "target", "140")))
        .hasStatus(422);
    assertThat(get("/indicators/appels-decroches?day=2026-13-01&unitKey=nord").text())
        .doesNotContain("Exception");
  }

  @Test
  void the_entry_page_saves_what_fits_and_marks_the_rest() {
    create("Appels décrochés", Kind.SHARE);
    create("Attente au guichet", Kind.VALUE);
    create("Pannes", Kind.VALUE);
    String day = LAST.atEndOfMonth().toString();
    MvcTestResult refused =
        post(
            "/indicators/entry",
            Map.of(
                "day",
                day,
                "unit",
                "nord",
                "appels-decroches.numerator",
                "30",
                "appels-decroches.denominator",
                "20",
                "attente-au-guichet.value",
                "7,5",
                "attente-au-guichet.n",
                "40"));
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(body(refused));
    assertThat(page.expectFirst(".pv-errors").text())
        .isEqualTo("Un relevé est à corriger, les autres sont enregistrés.");
    assertThat(page.select("input[aria-invalid]")).extracting(Element::val).containsExactly("30");
    assertThat(page.select(".mistake")).hasSize(1);
    assertThat(home.call(() -> desk.get("pannes"))).isNotNull();
    assertThat(
            post(
                "/indicators/entry",
                Map.of(
                    "day",
                    day,
                    "unit",
                    "nord",
                    "appels-decroches.numerator",
                    "20",
                    "appels-decroches.denominator",
                    "20",
                    "attente-au-guichet.value",
                    "7,5",
                    "attente-au-guichet.n",
                    "40")))
        .hasStatus3xxRedirection();
    Document again = get("/indicators/entry?in=nord&day=" + day);
    assertThat(again.expectFirst("h1").text()).startsWith("Encore 1 relevé");
    assertThat(again.expectFirst("input[name='attente-au-guichet.value']").val()).isEqualTo("7,5");
    assertThat(again.text()).doesNotContain("indicator.");
  }

  @Test
  void a_file_is_tried_with_its_errors_by_line_and_taken_once() {
    create("Appels décrochés", Kind.SHARE);
    String csv =
        "Jour;Unité;Numérateur;Dénominateur\n"
            + LAST.atDay(1)
            + ";Agence Nord;9;10\n"
            + LAST.atDay(2)
            + ";nord;12;10\n";
    MvcTestResult sent =
        web.post()
            .uri("/indicators/appels-decroches/imports")
            .cookie(session)
            .with(csrf())
            .multipart()
            .file("file", csv.getBytes(StandardCharsets.UTF_8))
            .exchange();
    String trial = String.valueOf(sent.getResponse().getRedirectedUrl());
    Document page = get(trial);
    assertThat(page.expectFirst("h1").text()).isEqualTo("Un relevé est prêt à être importé.");
    assertThat(page.select("tbody tr td"))
        .extracting(Element::text)
        .containsExactly(
            "Ligne 3",
            "Numérateur",
            "12",
            "12 dépasse 10 : le numérateur ne peut pas dépasser le dénominateur.");
    assertThat(post(trial + "/confirmation", Map.of())).hasStatus3xxRedirection();
    assertThat(get(trial).expectFirst("h1").text()).isEqualTo("Un relevé importé.");
    assertThat(post(trial + "/confirmation", Map.of())).hasStatus(409);
    assertThat(body(web.get().uri(trial + "/rejects.csv").cookie(session).exchange()))
        .contains("Numérateur;12;");
    assertThat(
            body(
                web.get()
                    .uri("/indicators/appels-decroches/points.csv")
                    .cookie(session)
                    .exchange()))
        .contains(LAST.atDay(1) + ";nord;9;10;");

    MvcTestResult pdf =
        web.post()
            .uri("/indicators/appels-decroches/imports")
            .cookie(session)
            .with(csrf())
            .multipart()
            .file("file", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1))
            .exchange();
    assertThat(pdf).hasStatus(422);
    assertThat(Jsoup.parse(body(pdf)).select("#file-mistake")).hasSize(1);
    var other = world.open("Voisin");
    assertThat(web.get().uri(trial).cookie(other.signIn(web)).exchange()).hasStatus(404);
  }

  @Test
  void an_archived_indicator_leaves_the_lists_and_comes_back() {
    create("Appels décrochés", Kind.SHARE);
    MvcTestResult archived = post("/indicators/appels-decroches/archive", Map.of());
    assertThat(get("/indicators").select(".ind")).isEmpty();
    assertThat(get("/indicators?show=archived").select(".ind tbody tr")).hasSize(1);
    assertThat(get("/indicators/appels-decroches").select("#releve")).isEmpty();
    assertThat(post(undo(archived), Map.of())).hasStatus3xxRedirection();
    assertThat(get("/indicators").select(".ind tbody tr")).hasSize(1);
  }

  private void create(String name, Kind kind) {
    var reading =
        new IndicatorWish.Reading(kind, Aggregation.MEAN, "", Direction.UP, 1, null, false);
    home.run(() -> desk.create(new IndicatorWish(null, name, null, reading, null, null)));
  }

  private static Map<String, String> point(String day, String numerator, String denominator) {
    return Map.of(
        "unitKey", "organisation", "day", day, "numerator", numerator, "denominator", denominator);
  }

  private static String undo(MvcTestResult result) {
    return String.valueOf(result.getMvcResult().getFlashMap().get("undo"));
  }

  private Document get(String path) {
    return Jsoup.parse(
        body(
            web.get()
                .uri(java.net.URI.create(path.replace("É", "%C3%89").replace("é", "%C3%A9")))
                .cookie(session)
                .exchange()));
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(java.net.URI.create(path)).cookie(session).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
