package fr.prevenance.survey.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.SettableClock;
import fr.prevenance.World;
import fr.prevenance.measure.Nps;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@ApplicationTest
class ImportPagesTest {

  private static final String BASE = "/surveys/garden/imports";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ScoreCounts counts;
  @Autowired UploadSweep sweep;
  @Autowired SettableClock clock;

  private World.Home home;
  private Cookie session;
  private Cookie[] cookies;

  @BeforeEach
  void signIn() {
    home = world.open("Jardinerie");
    home.run(this::publish);
    var result =
        web.post()
            .uri("/sign-in")
            .with(csrf())
            .param("email", home.email())
            .param("password", home.password())
            .exchange();
    session = home.signIn(web);
    cookies = new Cookie[0];
  }

  @Test
  void a_person_uploads_maps_tries_imports_and_undoes_the_garden_centres_file() throws Exception {
    byte[] file = Files.readAllBytes(RealData.file("3-nps-comments/jardinerie_nps_fr.csv"));
    assertThat(page(get(BASE)).select("h1").text()).contains("Aucune réponse importée");

    String draft = location(upload("jardinerie.csv", file));
    Document mapping = page(get(draft));
    assertThat(mapping.select("h1").text()).contains("5 colonnes sur 9");
    assertThat(chosen(mapping))
        .containsExactly(
            "", "$externalId", "nps", "satisfaction", "intention", "explication", "", "", "");
    assertThat(mapping.select("table tbody tr")).hasSize(5);

    String trial =
        location(
            post(
                draft + "/mapping",
                "to-1",
                "$externalId",
                "to-2",
                "nps",
                "to-3",
                "satisfaction",
                "to-4",
                "intention",
                "to-5",
                "explication",
                "missing",
                "NA"));
    assertThat(page(get(trial)).select("h1").text().replaceAll("[\\u00a0\\u202f]", " "))
        .contains("6 977 lignes sur 6 977");
    assertThat(nps().n()).isZero();

    assertThat(location(post(draft + "/run"))).isEqualTo(draft);
    assertThat(page(get(draft)).select("h1").text().replaceAll("[\\u00a0\\u202f]", " "))
        .contains("6 977 réponses importées");
    assertThat(nps().n()).isEqualTo(6_806);
    assertThat(nps().promoters()).isEqualTo(4_196);
    assertThat(page(get(BASE)).select("tbody tr").text()).contains("jardinerie.csv", "Terminé");

    assertThat(page(get(draft + "/undoing")).select("[data-dialog-body]").text())
        .contains("jardinerie.csv");
    location(post(draft + "/undoing"));
    assertThat(page(get(draft)).select("h1").text()).contains("annulé");
    assertThat(nps().n()).isZero();
  }

  @Test
  void who_has_only_a_file_gets_its_survey_and_publishes_it_with_the_import() {
    byte[] file =
        "RespId;NPS;Accueil;Canal\n1;9;5;WEB\n2;11;4;WEB\n3;7;3;PHONE\n4;6;2;PHONE\n5;10;1;PHONE\n"
            .getBytes(StandardCharsets.UTF_8);
    String draft = location(begin("Mes_clients.csv", file));
    assertThat(draft).startsWith("/surveys/mes-clients/imports/");
    Document mapping = page(get(draft));
    assertThat(chosen(mapping)).containsExactly("$externalId", "nps", "accueil", "$channel");
    assertThat(mapping.select("#missing-1").text()).endsWith("11").doesNotStartWith(",");
    assertThat(mapping.select("a[href=/surveys/mes-clients/edit]")).isNotEmpty();

    Document trial =
        page(
            get(
                location(
                    post(
                        draft + "/mapping",
                        "to-0",
                        "$externalId",
                        "to-1",
                        "nps",
                        "missing-1",
                        "11",
                        "to-2",
                        "accueil"))));
    assertThat(trial.select("main form .btn-primary").text()).isEqualTo("Publier et importer");
    location(post(draft + "/run"));
    assertThat(page(get(draft)).select("h1").text()).contains("5 réponses importées");
    home.run(() ->
        assertThat(surveys.get("mes-clients").state())
            .isEqualTo(fr.prevenance.survey.SurveyState.PUBLISHED));
  }

  @Test
  void a_file_that_tells_no_question_begins_no_survey_and_the_title_stays_as_typed() {
    Document refused = page(begin("photo.csv", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)), 422);
    assertThat(refused.select("[role=alert]").text()).contains("PDF");
    assertThat(refused.select("[name=template][value=answers][checked]")).hasSize(1);
    assertThat(page(begin("vide.csv", "a;b\n".getBytes(StandardCharsets.UTF_8)), 422).text())
        .contains("Aucune colonne de ce fichier");
    assertThat(page(begin("", new byte[0]), 422).text()).contains("Choisissez un fichier");
  }

  @Test
  void a_refused_row_keeps_the_cells_that_no_title_names() throws Exception {
    String draft =
        location(upload("a.csv", "nps;why\n9;ok;trop\n8;bien\n".getBytes(StandardCharsets.UTF_8)));
    location(post(draft + "/mapping", "to-0", "nps"));
    location(post(draft + "/run"));
    assertThat(get(draft + "/rejects.csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("9;ok;2;")
        .contains(";trop");
  }

  @Test
  void a_wrong_mapping_stays_as_it_was_typed_with_what_to_mend() {
    String draft =
        location(
            upload("petit.csv", "note;agence\n9;Nord\n11;\n".getBytes(StandardCharsets.UTF_8)));
    Document wrong =
        page(
            post(
                draft + "/mapping",
                "to-0",
                "nps",
                "to-1",
                "nps",
                "values-1",
                "Nord = 9",
                "missing",
                "NA"),
            422);
    assertThat(wrong.select("[role=alert]").text()).contains("reçoit déjà");
    assertThat(wrong.select("#values-1").text()).isEqualTo("Nord = 9");
    assertThat(chosen(page(get(draft)))).containsExactly("nps", "nps");

    String trial = location(post(draft + "/mapping", "to-0", "nps", "missing", "NA"));
    assertThat(page(get(trial)).select("tbody tr").text()).contains("11").contains("échelle");
    assertThat(location(post(draft + "/run"))).isEqualTo(draft);
    assertThat(page(get(draft)).text()).contains("note hors de l’échelle");
    assertThat(get(draft + "/rejects.csv").getResponse().getContentType()).startsWith("text/csv");
  }

  @Test
  void what_is_no_table_is_refused_on_the_page_and_a_file_can_be_read_otherwise_or_dropped() {
    assertThat(
            page(upload("a.csv", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)), 422)
                .select("[role=alert]")
                .text())
        .contains("PDF");
    assertThat(page(upload("", new byte[0]), 422).select("[role=alert]").text())
        .contains("Choisissez un fichier");

    String draft = location(upload("n.csv", "nps|x;y\n9|1;2\n".getBytes(StandardCharsets.UTF_8)));
    location(post(draft + "/reading", "delimiter", ";", "header", "true"));
    assertThat(page(get(draft)).select("thead th").eachText()).containsExactly("nps|x", "y");
    location(post(draft + "/reading", "header", ""));
    assertThat(page(get(draft)).select("thead th").eachText()).containsExactly("A", "B");
    assertThat(location(post(draft + "/deletion"))).isEqualTo(BASE);
    assertThat(get(draft)).hasStatus(404);
  }

  @Test
  void counting_a_file_twice_is_offered_only_for_a_file_that_counts_already() {
    byte[] file = "note\n9\n8\n".getBytes(StandardCharsets.UTF_8);
    String first = location(upload("a.csv", file));
    String trial = location(post(first + "/mapping", "to-0", "nps"));
    assertThat(page(get(trial)).select("[name=again]")).isEmpty();
    location(post(first + "/run"));

    String second = location(upload("b.csv", file));
    Document again = page(get(location(post(second + "/mapping", "to-0", "nps"))));
    assertThat(again.select("[name=again]")).hasSize(1);
    assertThat(page(post(second + "/run"), 409).select("[role=alert]").text())
        .contains("déjà été importé");
    location(post(second + "/run", "again", "true"));
    assertThat(nps().n()).isEqualTo(4);
  }

  @Test
  void marks_of_absence_are_parted_by_comma_semicolon_or_line_as_their_example_shows() {
    String draft =
        location(upload("a.csv", "note\n9\nNSP\nNR\nvide\n11\n".getBytes(StandardCharsets.UTF_8)));
    String trial =
        location(post(draft + "/mapping", "to-0", "nps", "missing", "NSP, NR ; vide\r\n11"));
    assertThat(page(get(trial)).select("tbody tr"))
        .as("rows without an answer")
        .hasSize(4)
        .allMatch(row -> row.text().contains("aucune réponse"));
    assertThat(page(get(draft)).select("#missing").text()).isEqualTo("NSP, NR, vide, 11");
  }

  @Test
  void a_trial_shows_which_cells_are_to_be_read_again() {
    String draft = location(upload("a.csv", "note\n10\n9\0\n".getBytes(StandardCharsets.UTF_8)));
    Document trial = page(get(location(post(draft + "/mapping", "to-0", "nps"))));
    assertThat(trial.select("h2").eachText()).contains("Premières cellules à relire");
    assertThat(trial.select("tbody tr").text()).startsWith("3 note 9").contains("nuls");
  }

  @Test
  void a_format_of_dates_is_shown_and_typed_as_a_date() {
    String draft =
        location(
            upload(
                "a.csv",
                "nps,date\n9,24/09/2025 08:30\n8,25/09/2025 09:00\n"
                    .getBytes(StandardCharsets.UTF_8)));
    assertThat(page(get(draft)).select("#format-1").val()).isEqualTo("17/03/2026 14:05");
    String trial =
        location(
            post(
                draft + "/mapping",
                "to-0",
                "nps",
                "to-1",
                "$answeredAt",
                "format-1",
                "17/03/2026 14:05"));
    assertThat(page(get(trial)).select("tbody tr")).isEmpty();

    Document american =
        page(
            get(
                location(
                    post(
                        draft + "/mapping",
                        "to-0",
                        "nps",
                        "to-1",
                        "$answeredAt",
                        "format-1",
                        "3/17/2026 14:05"))));
    assertThat(american.select("tbody tr").text()).contains("24/09/2025 08:30");
    location(
        post(
            draft + "/mapping",
            "to-0",
            "nps",
            "to-1",
            "$answeredAt",
            "format-1",
            "jj/MM/aaaa HH:mm"));
    assertThat(page(get(draft)).select("#format-1").val()).isEqualTo("17/03/2026 14:05");
    assertThat(
            page(
                    post(
                        draft + "/mapping",
                        "to-0",
                        "nps",
                        "to-1",
                        "$answeredAt",
                        "format-1",
                        "20260317"),
                    422)
                .text())
        .contains("Le format de date « 20260317 » est inconnu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recommandation",
        "NPS 2025",
        "Note de recommandation",
        "Likelihood to recommend",
        "Net_Promoter"
      })
  void a_column_of_recommendations_goes_to_the_question_that_asks_for_one(String title) {
    String draft =
        location(
            upload(
                "a.csv",
                (title + ";autre\n10;7\n0;12\n\"9,0\";4\n").getBytes(StandardCharsets.UTF_8)));
    assertThat(chosen(page(get(draft)))).containsExactly("nps", "");
    String words =
        location(upload("b.csv", (title + "\n12\n40\n").getBytes(StandardCharsets.UTF_8)));
    assertThat(chosen(page(get(words)))).doesNotContain("nps");
  }

  @Test
  void a_file_is_forgotten_a_month_after_its_import_and_never_before() {
    String done = location(upload("done.csv", "note\n9\n".getBytes(StandardCharsets.UTF_8)));
    location(post(done + "/mapping", "to-0", "nps"));
    location(post(done + "/run"));
    String draft = location(upload("draft.csv", "note\n8\n".getBytes(StandardCharsets.UTF_8)));

    home.run(() -> assertThat(sweep.sweep()).isZero());
    clock.advance(UploadSweep.KEPT.plusDays(1));
    try {
      home.run(() -> assertThat(sweep.sweep()).isEqualTo(1));
      home.run(() -> assertThat(sweep.sweep()).isZero());
    } finally {
      clock.reset();
    }
    assertThat(page(get(done)).select("h1").text()).contains("réponse importée");
    assertThat(page(get(draft)).select("table tbody tr")).hasSize(1);
  }

  private MvcTestResult begin(String name, byte[] file) {
    return web.post()
        .uri("/surveys")
        .multipart()
        .file(new MockMultipartFile("answers", name, null, file))
        .param("template", "answers")
        .param("title", "")
        .param("locale", "fr")
        .with(csrf())
        .cookie(session)
        .exchange();
  }

  private void publish() {
    var scale = new QuestionDraft.ScaleDraft(0, 10, null, null, null);
    surveys.create(
        new SurveyDraft(
            "garden",
            "Jardineries",
            "fr",
            "CUSTOMERS",
            List.of(
                QuestionDraft.of("nps", QuestionType.NPS, "Nous recommanderiez-vous ?"),
                QuestionDraft.of("satisfaction", QuestionType.RATING, "Satisfaction").on(scale),
                QuestionDraft.of("intention", QuestionType.RATING, "Intention").on(scale),
                QuestionDraft.of("explication", QuestionType.LONG_TEXT, "Pourquoi ?")),
            null,
            null));
    surveys.publish("garden");
  }

  private Nps nps() {
    return home.call(() -> {
      var subject = Subjects.of(surveys.get("garden").id(), "nps");
      return Nps.of(
          counts.of(subject, new CountQuery(List.of(subject), null, null, null, DayRange.ALL)));
    });
  }

  private MvcTestResult get(String uri) {
    return mine(web.get().uri(uri)).exchange();
  }

  private MvcTestResult post(String uri, String... fields) {
    var request = mine(web.post().uri(uri)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    return request.exchange();
  }

  private MvcTestResult upload(String name, byte[] content) {
    return mine(web.post()
            .uri(BASE)
            .multipart()
            .file(new MockMultipartFile("file", name, "text/csv", content)))
        .with(csrf())
        .exchange();
  }

  private <B extends AbstractMockHttpServletRequestBuilder<B>> B mine(B request) {
    B withSession = request.cookie(session).header("Accept-Language", "fr");
    return cookies.length == 0 ? withSession : withSession.cookie(cookies);
  }

  private static String location(MvcTestResult result) {
    assertThat(result).hasStatus3xxRedirection();
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }

  private static Document page(MvcTestResult result) {
    return page(result, 200);
  }

  private static Document page(MvcTestResult result, int status) {
    assertThat(result).hasStatus(status);
    return Jsoup.parse(
        new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static List<String> chosen(Document page) {
    return page.select("select[name^=to-]").stream()
        .map(select ->
            select.select("option[selected]").stream().map(Element::val).findFirst().orElse(""))
        .toList();
  }
}
