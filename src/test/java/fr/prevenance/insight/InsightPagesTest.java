package fr.prevenance.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.demo.DemoAnswer;
import fr.prevenance.demo.OndeaAnswers;
import fr.prevenance.demo.OndeaCriteria;
import fr.prevenance.demo.OndeaSurveys;
import fr.prevenance.demo.OndeaUnits;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import fr.prevenance.survey.JsonAnswers;
import fr.prevenance.survey.NewResponse;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

@ApplicationTest
class InsightPagesTest {

  private static World.@org.jspecify.annotations.Nullable Home ondea;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseDesk responses;
  @Autowired UnitDesk units;
  @Autowired CriterionDesk criteria;
  @Autowired TransactionTemplate transaction;
  @Autowired ObjectMapper json;
  @LocalServerPort int port;

  @BeforeEach
  void ondea_has_spoken() {
    if (ondea == null) ondea = open();
  }

  @Test
  void the_map_says_what_is_urgent_and_shows_every_subject_three_times() {
    Document page = page(home(), "/insight/map?in=organisation&period=12m");
    assertThat(page.select("h1").text()).contains("urgent");
    int subjects = page.select("svg.map-wide a.map-spot").size();
    assertThat(subjects).isGreaterThan(8);
    assertThat(page.select("svg.map-narrow a.map-spot")).hasSize(subjects);
    assertThat(page.select(".map-data tbody tr")).hasSizeGreaterThanOrEqualTo(subjects);
    assertThat(page.select(".map-zone li")).hasSameSizeAs(page.select(".map-data tbody tr"));
    assertThat(page.select("svg.map-wide text.map-title.z1").attr("text-anchor"))
        .isEqualTo("start");
    assertThat(page.select(".map-point .pv-chip.rompu").text()).isEqualTo("Zone 2, urgence");
    assertThat(page.select(".map-point .btn-primary").attr("href"))
        .contains("/actions/new?", "origin=MAP_POINT", "survey=barometre");
    assertThat(page.text())
        .contains("Tous les clients", "Abonnés", "Axes à la moyenne des sujets.")
        .doesNotContain("insight.", "{0}");
  }

  @Test
  void the_axis_turns_the_threshold_moves_and_a_point_is_chosen_by_its_address() {
    Document page =
        page(
            home(),
            "/insight/map?in=organisation&period=12m&axis=right&threshold=SCALE&value=abonnes&point=wifi");
    assertThat(page.select("svg.map-wide text.map-title.z1").attr("text-anchor")).isEqualTo("end");
    assertThat(page.text()).contains("Axes au milieu de l’échelle.");
    assertThat(page.select(".pv-tabs [aria-current]").eachText())
        .contains("Abonnés", "Au milieu de l’échelle");
  }

  @Test
  void the_page_of_satisfaction_compares_units_and_leads_to_the_answers_behind() {
    Document page = page(home(), "/insight/satisfaction?in=organisation&period=12m&survey=voyage");
    assertThat(page.select("h1").text()).startsWith("Le NPS");
    assertThat(page.select(".sat-table tbody tr")).hasSizeGreaterThan(3);
    assertThat(page.select(".sat-scores tbody tr")).hasSize(11);
    assertThat(page.select("svg.pv-trend")).hasSize(1);
    assertThat(page.select(".pv-quote")).hasSize(4);
    assertThat(page.select(".pv-legend a").eachAttr("href"))
        .anyMatch(link ->
            link.contains("/surveys/voyage/responses?class=promoters&in=organisation&period=12m"));
    assertThat(page.select(".sat-links a").eachAttr("href"))
        .anyMatch(link -> link.startsWith("/surveys/voyage/comments?in="));
    assertThat(page.text()).doesNotContain("insight.", "{0}", "calculé sur les réponses");
  }

  @Test
  void a_cross_that_the_counts_do_not_keep_reads_the_answers_and_says_so() {
    Document page =
        page(
            home(),
            "/insight/satisfaction?in=organisation&period=12m&survey=voyage&by=profil&segment=ligne.4");
    assertThat(page.text()).contains("calculé sur les réponses elles-mêmes");
    assertThat(page.select(".sat-table tbody tr")).hasSize(3);
    long rows =
        page.select(".sat-table tbody td:nth-child(2)").eachText().stream()
            .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
            .sum();
    Document declared =
        page(home(), "/insight/satisfaction?in=organisation&period=12m&survey=voyage&by=ligne");
    long line =
        declared.select(".sat-table tbody tr").stream()
            .filter(row -> row.select("th").text().startsWith("Ligne 4"))
            .filter(row -> !row.select("th").text().matches("Ligne 4\\d.*"))
            .mapToLong(
                row -> Long.parseLong(row.select("td:nth-child(2)").text().replaceAll("\\D", "")))
            .sum();
    assertThat(rows).isPositive().isLessThanOrEqualTo(line);
  }

  @Test
  void the_tables_leave_as_files_with_figures_as_they_are() throws Exception {
    for (String path :
        List.of(
            "/insight/map.csv?in=organisation&period=12m",
            "/insight/satisfaction.csv?in=organisation&period=12m&survey=voyage")) {
      var response = web.get().uri(path).cookie(signedIn(home())).exchange().getResponse();
      String text = response.getContentAsString(StandardCharsets.UTF_8);
      assertThat(response.getStatus()).isEqualTo(200);
      assertThat(text)
          .startsWith("\uFEFFclé;")
          .hasLineCount(path.contains("map") ? 13 : (int) text.lines().count());
      assertThat(text.lines().skip(1))
          .allMatch(line -> line.matches("[^;]+;[^;]+;.*\\d\\.\\d{3,}.*"));
      assertThat(
              web.get()
                  .uri(path)
                  .cookie(signedIn(home()), new Cookie("prevenance-lang", "en"))
                  .exchange())
          .bodyText()
          .startsWith("\uFEFFkey,");
    }
  }

  @Test
  void a_house_without_answers_is_told_how_to_begin() {
    var home = world.open("Neuve");
    assertThat(page(home, "/insight/map").select(".pv-empty").text()).contains("importance");
    assertThat(page(home, "/insight/satisfaction").select(".pv-empty").text())
        .contains("Publiez une enquête");
    assertThat(page(home(), "/insight/map?period=2019").select("h1").text()).contains("trop peu");
    assertThat(page(home(), "/insight/satisfaction?period=2019").select("h1").text())
        .contains("Pas encore de réponse");
    assertThat(web.get().uri("/insight/map")).hasStatus3xxRedirection();
  }

  @Test
  @EnabledIfSystemProperty(
      named = "screens",
      matches = ".+",
      disabledReason = "pictures are made on demand: -Dscreens=folder")
  void pictures() {
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (Playwright playwright = Playwright.create(options)) {
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Path.of("/usr/bin/chromium"))
                      .setArgs(
                          List.of(
                              "--headless",
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
      for (boolean dark : new boolean[] {false, true}) {
        for (int width : new int[] {1440, 390}) {
          var context =
              browser.newContext(
                  new Browser.NewContextOptions()
                      .setViewportSize(width, width == 390 ? 844 : 900)
                      .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                      .setLocale("fr-FR"));
          Page tab = context.newPage();
          tab.navigate("http://localhost:" + port + "/sign-in");
          tab.fill("#email", home().email());
          tab.fill("#password", home().password());
          tab.press("#password", "Enter");
          tab.waitForLoadState();
          for (var one :
              Map.of(
                      "map",
                      "/insight/map?in=organisation&period=12m",
                      "sat",
                      "/insight/satisfaction?in=organisation&period=90d&survey=voyage")
                  .entrySet()) {
            tab.navigate("http://localhost:" + port + one.getValue());
            assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(one.getKey() + " at " + width)
                .isEqualTo(true);
            tab.screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(
                        Path.of(
                            System.getProperty("screens"),
                            one.getKey() + "-" + width + (dark ? "-dark" : "") + ".png")));
          }
          context.close();
        }
      }
    }
  }

  private World.Home open() {
    var home = world.open("Réseau Ondéa");
    home.run(() -> {
      OndeaUnits.all().stream()
          .filter(one -> !one.key().equals(OndeaUnits.ROOT))
          .forEach(one ->
              units.add(
                  new UnitDesk.Wish(
                      one.key(), one.name(), UnitType.valueOf(one.type()), one.parentKey(), null)));
      OndeaCriteria.all().forEach(one -> criteria.add(one.key(), one.name(), one.parentKey()));
    });
    OndeaSurveys.all()
        .forEach(one -> {
          post(home, "/api/v1/surveys", one.json(), 201);
          post(home, "/api/v1/surveys/" + one.key() + "/publish", "", 200);
        });
    LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
    List<DemoAnswer> recent =
        new ArrayList<>(OndeaAnswers.before(today))
            .stream()
                .filter(one ->
                    one.answeredAt().toLocalDate().isAfter(today.minusMonths(13))
                        && !one.surveyKey().equals(OndeaSurveys.CONTACT))
                .toList();
    home.run(() -> transaction.executeWithoutResult(status -> recent.forEach(this::receive)));
    return home;
  }

  private void receive(DemoAnswer one) {
    Survey survey = surveys.get(one.surveyKey());
    var answers = JsonAnswers.read(survey.questionnaire(), json.valueToTree(one.answers()));
    responses.receive(
        survey,
        new NewResponse(
            one.answeredAt().toInstant(),
            one.unitKey(),
            one.channel(),
            one.mode(),
            null,
            one.externalId(),
            null,
            answers));
  }

  private static World.Home home() {
    return Objects.requireNonNull(ondea);
  }

  private Document page(World.Home home, String address) {
    var answer =
        web.get().uri(address).header("Accept-Language", "fr").cookie(signedIn(home)).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private Cookie signedIn(World.Home home) {
    return home.signIn(web);
  }

  private void post(World.Home home, String path, String body, int status) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .as(path)
        .hasStatus(status);
  }
}
