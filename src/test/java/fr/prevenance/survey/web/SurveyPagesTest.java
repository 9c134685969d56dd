package fr.prevenance.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import fr.prevenance.platform.web.Words;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class SurveyPagesTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired UnitDesk units;
  Visit visit;

  @BeforeEach
  void an_open_survey_with_three_answers() {
    var home = world.open("Acmé");
    home.run(
        () -> units.add(new UnitDesk.Wish("nord", "Agence Nord", UnitType.AGENCY, null, null)));
    visit = Visit.of(web, home);
    visit.call(
        "POST",
        "/api/v1/surveys",
        """
        {"key": "nps", "title": "Votre avis", "locale": "fr", "audience": "CUSTOMERS",
         "questions": [{"key": "q1", "type": "NPS", "label": "Nous recommanderiez-vous ?"},
                       {"key": "theme", "type": "MULTIPLE_CHOICE", "label": "Thèmes", "choices": [{"key": "info", "label": "Information"}, {"key": "prix", "label": "Prix"}]},
                       {"key": "why", "type": "LONG_TEXT", "label": "Pourquoi ?"}]}
        """);
    visit.call("POST", "/api/v1/surveys/nps/publish", "");
    answer(
        "{\"unitKey\": \"nord\", \"answers\": {\"q1\": 3, \"theme\": [\"info\", \"prix\"], \"why\": \"Jamais PRÉVENU du retard\"}}");
    answer(
        "{\"channel\": \"PHONE\", \"answers\": {\"q1\": 10, \"theme\": [\"prix\"], \"why\": \"=cmd|' /C calc'!A0\"}}");
    answer("{\"answers\": {\"q1\": 8}}");
  }

  @Test
  void the_list_shows_each_survey_with_its_answers_and_its_score() {
    var page = visit.page("/surveys?period=all");
    assertThat(page.select("h1").text()).contains("Une enquête ouverte", "3 réponses");
    assertThat(page.select("h1 em.voix").text()).isEqualTo("3 réponses");
    var row = page.select(".sv-table tbody tr").text();
    assertThat(row).contains("Votre avis", "Ouverte", "NPS", "0", "entre", "3 réponses");
    assertThat(visit.page("/surveys?q=absente").text())
        .contains("absente")
        .doesNotContain("Votre avis");
    assertThat(visit.page("/surveys?sort=-answers").select("th[aria-sort=descending]").text())
        .isEqualTo("Réponses");
  }

  @Test
  void an_organisation_without_surveys_is_invited_to_begin() {
    assertThat(
            Visit.of(web, world.open("Vide")).page("/surveys").select(".pv-empty a").attr("href"))
        .isEqualTo("/surveys/new");
  }

  @Test
  void the_first_pages_lead_from_the_survey_to_write_to_the_link_to_share() {
    var fresh = Visit.of(web, world.open("Vide"));
    assertThat(first(fresh, "/")).isEqualTo("/surveys/new");
    assertThat(first(fresh, "/insight/satisfaction")).isEqualTo("/surveys/new?template=nps");
    assertThat(first(fresh, "/insight/map")).isEqualTo("/surveys/new?template=importance");
    fresh.post("/surveys", Map.of("title", "Avis", "locale", "fr", "template", "nps"));
    assertThat(first(fresh, "/")).isEqualTo("/surveys/avis/publication");
    assertThat(first(fresh, "/insight/satisfaction")).isEqualTo("/surveys/avis/publication");
    fresh.post("/surveys/avis/publication", Map.of());
    assertThat(first(fresh, "/")).isEqualTo("/surveys/avis/links");
    assertThat(first(fresh, "/surveys/avis/comments")).isEqualTo("/surveys/avis/links");
    assertThat(fresh.page("/surveys/avis/links").select(".pv-note.risque").text())
        .contains("adresse publique");
  }

  private static String first(Visit visit, String page) {
    return visit.page(page).select(".pv-empty .btn-primary").attr("href");
  }

  @Test
  void the_survey_of_another_organisation_is_not_found() {
    var stranger = Visit.of(web, world.open("Autre"));
    for (String page :
        new String[] {
          "",
          "/edit",
          "/preview",
          "/links",
          "/responses",
          "/comments",
          "/responses.csv",
          "/questionnaire.json"
        }) {
      assertThat(stranger.get("/surveys/nps" + page).getStatus()).as(page).isEqualTo(404);
    }
  }

  @Test
  void the_overview_shows_the_score_with_its_interval_and_its_three_shares() {
    var page = visit.page("/surveys/nps?period=all");
    assertThat(page.select(".pv-big").text()).isEqualTo("0");
    assertThat(page.select(".sv-split").attr("aria-label"))
        .isEqualTo("1 promoteurs, 1 passifs, 1 détracteurs");
    assertThat(page.select("svg.pv-spark").attr("aria-label")).contains("Réponses par mois");
  }

  @Test
  void a_draft_is_published_and_closed_after_a_confirmation_that_names_it() {
    String criteria = visit.page("/criteria").text();
    visit.post("/surveys", Map.of("title", "Accueil", "template", "nps", "locale", "fr"));
    assertThat(visit.page("/criteria").text())
        .as("a draft may still be deleted")
        .isEqualTo(criteria);
    assertThat(visit.page("/surveys/accueil/deletion").select(".btn-danger").text())
        .contains("Accueil");
    assertThat(visit.page("/surveys/accueil/publication").select(".pv-confirm .btn-primary").text())
        .contains("Accueil");
    assertThat(visit.post("/surveys/accueil/publication", Map.of()).getRedirectedUrl())
        .isEqualTo("/surveys/accueil/links");
    assertThat(visit.page("/surveys/accueil/edit").select("h1").text()).contains("fixées");
    visit.post("/surveys/accueil/closure", Map.of());
    assertThat(visit.page("/surveys/accueil").select(".pv-chip").text()).isEqualTo("Fermée");
  }

  @Test
  void the_wall_finds_a_word_whatever_its_accents_and_marks_it() {
    var wall = visit.page("/surveys/nps/comments?period=all&q=prevenu");
    assertThat(wall.select(".pv-quote")).hasSize(1);
    assertThat(wall.select("mark").text()).isEqualTo("PRÉVENU");
    assertThat(wall.select("figcaption").text()).contains("Agence Nord", "note 3");
    assertThat(visit.page("/surveys/nps/comments?period=all&score=HIGH").select(".pv-quote"))
        .hasSize(1);
    assertThat(
            visit
                .page("/surveys/nps/comments?period=all&choice=theme:info")
                .select(".pv-quote")
                .text())
        .contains("Jamais");
    assertThat(visit.page("/surveys/nps/comments?period=all&in=nord").select(".pv-quote"))
        .hasSize(1);
    assertThat(visit.page("/surveys/nps/comments?period=all&q=absent").select(".pv-empty").text())
        .contains("Aucun commentaire");
  }

  @Test
  void answers_are_filtered_read_one_by_one_and_withdrawn_with_their_figures() {
    assertThat(visit.page("/surveys/nps/responses?period=all").select("tbody tr")).hasSize(3);
    assertThat(visit.page("/surveys/nps/responses?period=all&channel=PHONE").select("tbody tr"))
        .hasSize(1);
    String low =
        visit.page("/surveys/nps/responses?period=all&score=LOW").select("tbody a").attr("href");
    var answer = visit.page(low);
    assertThat(answer.text())
        .contains("3 sur 10", "Information, Prix", "Jamais PRÉVENU", "Agence Nord");
    assertThat(visit.post(low + "/withdrawal", Map.of()).getStatus()).isEqualTo(302);
    assertThat(visit.get(low).getStatus()).isEqualTo(404);
    assertThat(visit.page("/surveys/nps?period=all").select("h1").text()).startsWith("2 réponses");
  }

  @Test
  void the_export_guards_formulas_and_keeps_numbers() {
    String csv = Visit.text(visit.get("/surveys/nps/responses.csv?period=all"));
    assertThat(csv)
        .startsWith(
            "\uFEFFid;answeredAt;unit;channel;mode;customerRef;externalId;q1;theme;why\r\n");
    assertThat(csv)
        .contains(";10;prix;'=cmd|' /C calc'!A0")
        .contains(";nord;;API;;;3;info|prix;Jamais PRÉVENU du retard");
    assertThat(Visit.text(visit.inEnglish("/surveys/nps/responses.csv?period=all")))
        .startsWith("\uFEFFid,answeredAt,unit");
    byte[] xlsx = visit.get("/surveys/nps/responses.xlsx?period=all").getContentAsByteArray();
    assertThat(new ByteArrayInputStream(xlsx)).isNotEmpty();
    assertThat(xlsx).startsWith('P', 'K');
  }

  @Test
  void the_api_pages_through_the_answers_and_exports_with_the_delimiter_asked_for() {
    String first = Visit.text(visit.call("GET", "/api/v1/surveys/nps/responses?limit=2", ""));
    String cursor = first.replaceAll("(?s).*\"nextCursor\":\"([^\"]+)\".*", "$1");
    assertThat(
            Visit.text(
                visit.call("GET", "/api/v1/surveys/nps/responses?limit=2&cursor=" + cursor, "")))
        .contains("\"q1\":3", "\"unitKey\":\"nord\"", "\"mode\":\"API\"");
    assertThat(visit.call("GET", "/api/v1/surveys/nps/responses?cursor=x", "").getStatus())
        .isEqualTo(422);
    assertThat(Visit.text(visit.call("GET", "/api/v1/surveys/nps/responses.csv?delimiter=,", "")))
        .contains("id,answeredAt,unit");
    assertThat(visit.call("GET", "/api/v1/surveys/nps/responses.csv?delimiter=x", "").getStatus())
        .isEqualTo(422);
  }

  @Test
  void links_are_added_per_place_shown_as_qr_and_removed() {
    assertThat(
            visit.post("/surveys/nps/links", Map.of("everyUnit", "true", "mode", "QR")).getStatus())
        .isEqualTo(302);
    var page = visit.page("/surveys/nps/links");
    assertThat(page.select(".sv-links h2").eachText())
        .containsExactly("Lien principal", "Agence Nord");
    assertThat(visit.page("/surveys/nps/links/sheet").select(".sv-sheet")).hasSize(2);
    var sheet = Jsoup.parse(Visit.text(visit.inEnglish("/surveys/nps/links/sheet")));
    assertThat(sheet.select(".sv-sheet[lang=fr] .sv-sheet__call").eachText())
        .as("customers read it, not whoever prints it")
        .hasSize(2)
        .containsOnly(Words.t(Locale.FRENCH, "survey.links.sheet.call"));
    String svg = page.select("a[href$=.svg]").attr("href");
    assertThat(Visit.text(visit.get(svg))).startsWith("<svg xmlns");
    String removal = page.select("a[href$=/removal]").attr("href");
    visit.post(removal, Map.of());
    assertThat(visit.page("/surveys/nps/links").select(".sv-links > li")).hasSize(1);
    assertThat(
            visit
                .post(
                    "/surveys/nps/links",
                    Map.of("unit", "nord", "mode", "QR", "hidden", "ligne = 4"))
                .getStatus())
        .isEqualTo(422);
  }

  @Test
  void a_copy_leaves_the_original_as_it_is() {
    assertThat(
            visit
                .post("/surveys", Map.of("title", "", "template", "copy:nps", "locale", "fr"))
                .getRedirectedUrl())
        .isEqualTo("/surveys/votre-avis-copie/edit");
    assertThat(visit.page("/surveys/nps?period=all").select("h1").text()).startsWith("3 réponses");
    assertThat(visit.page("/surveys/votre-avis-copie/preview").select(".sv-phone")).hasSize(3);
  }

  @Test
  void the_preview_frames_the_very_screens_of_customers_and_sends_nothing() {
    var frames = visit.page("/surveys/nps/preview").select(".sv-phone iframe");
    assertThat(frames.eachAttr("src"))
        .startsWith("/surveys/nps/preview/1", "/surveys/nps/preview/2");
    assertThat(frames.first().attr("title")).startsWith("Écran 1 sur ");
    var screen = visit.page("/surveys/nps/preview/1");
    assertThat(screen.select("body.pub h1.q")).hasSize(1);
    assertThat(screen.select("input[type=radio]")).isNotEmpty();
    assertThat(visit.page("/surveys/nps/preview/2").select("a.back").attr("href"))
        .isEqualTo("/surveys/nps/preview/1");
    var answer = visit.get("/surveys/nps/preview/1");
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("frame-ancestors 'self'", "form-action 'none'", "script-src 'none'");
    assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(visit.get("/surveys/nps/preview/99").getStatus()).isEqualTo(404);
    assertThat(visit.get("/surveys/nps/preview").getHeader("Content-Security-Policy"))
        .contains("frame-ancestors 'none'");
    assertThat(Visit.of(web, world.open("Autre")).get("/surveys/nps/preview/1").getStatus())
        .isEqualTo(404);
  }

  private void answer(String body) {
    assertThat(visit.call("POST", "/api/v1/surveys/nps/responses", body).getStatus())
        .isEqualTo(201);
  }
}
