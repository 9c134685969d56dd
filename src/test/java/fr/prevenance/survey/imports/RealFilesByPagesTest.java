package fr.prevenance.survey.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.QuestionDraft.ScaleDraft;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Files of other people, from the upload to the figures that were computed without us, by the pages
 * alone.
 */
@ApplicationTest
class RealFilesByPagesTest {

  private static final List<String> SERVICES =
      List.of(
          "Financial Aid",
          "Bursar",
          "Advising",
          "Records and Registration",
          "Testing and Examination");

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;

  private World.Home home;
  private Cookie session;

  @Test
  void the_airport_of_san_francisco_shows_its_weighted_nps() throws Exception {
    byte[] file = Files.readAllBytes(RealData.file("1-surveys/sfo_customer_survey_2017.csv"));
    open("Aéroport");
    publish(
        "sfo",
        List.of(
            QuestionDraft.of("overall", QuestionType.RATING, "Overall")
                .on(new ScaleDraft(1, 5, null, null, null)),
            QuestionDraft.of("netpro", QuestionType.NPS, "Would you recommend us?")));

    importAll(
        "sfo",
        file,
        draft ->
            mapping(
                draft,
                "RESPNUM",
                "$externalId",
                "NETPRO",
                "netpro",
                "Q7ALL",
                "overall",
                "WEIGHT",
                "$weight"),
        "missing-NETPRO",
        "11",
        "missing-Q7ALL",
        "Blank, 0, 6");

    Document page = page(get("/insight/satisfaction?survey=sfo&period=all"));
    assertThat(page.text()).contains("+40").contains("2 746");
    String csv =
        new String(
            get("/insight/satisfaction.csv?survey=sfo&period=all")
                .getResponse()
                .getContentAsByteArray(),
            StandardCharsets.UTF_8);
    assertThat(csv).contains("2746;40.398");
  }

  @Test
  void the_five_student_services_stand_on_the_map_where_they_should() throws Exception {
    byte[] file =
        Files.readAllBytes(RealData.file("2-importance-satisfaction/likert_gap_students.csv"));
    open("Université");
    var seven = new ScaleDraft(1, 7, null, null, null);
    List<QuestionDraft> questions = new ArrayList<>();
    for (int i = 0; i < SERVICES.size(); i++) {
      questions.add(QuestionDraft.of("s" + i, QuestionType.RATING, SERVICES.get(i)).on(seven));
      questions.add(
          QuestionDraft.of("i" + i, QuestionType.RATING, SERVICES.get(i) + ", importance")
              .on(seven)
              .asImportanceOf("s" + i));
    }
    publish("gap", questions);
    List<String> pairs = new ArrayList<>(List.of("StudentId", "$externalId"));
    for (int i = 0; i < SERVICES.size(); i++) {
      pairs.addAll(List.of(SERVICES.get(i), "s" + i, SERVICES.get(i) + " - Importance", "i" + i));
    }

    importAll("gap", file, draft -> mapping(draft, pairs.toArray(String[]::new)));

    String csv =
        new String(
            get("/insight/map.csv?survey=gap&period=all").getResponse().getContentAsByteArray(),
            StandardCharsets.UTF_8);
    assertThat(csv)
        .contains(
            "5.3235", "5.5441", "5.75", "5.9852", "5.8676", "6.3235", "6.1323", "5.6323", "6.0735");
  }

  private interface Mapping {
    List<String> of(String draft);
  }

  private void importAll(String survey, byte[] file, Mapping mapping, String... more) {
    String draft =
        location(
            mine(web.post()
                    .uri("/surveys/" + survey + "/imports")
                    .multipart()
                    .file(new MockMultipartFile("file", survey + ".csv", "text/csv", file)))
                .with(csrf())
                .exchange());
    List<String> fields = new ArrayList<>(mapping.of(draft));
    for (int i = 0; i < more.length; i += 2) {
      int cut = more[i].indexOf('-');
      fields.add(more[i].substring(0, cut + 1) + column(draft, more[i].substring(cut + 1)));
      fields.add(more[i + 1]);
    }
    location(post(draft + "/mapping", fields));
    location(post(draft + "/run", List.of()));
    assertThat(page(get(draft)).select("h1").text()).contains("importée");
  }

  private List<String> mapping(String draft, String... pairs) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.add("to-" + column(draft, pairs[i]));
      fields.add(pairs[i + 1]);
    }
    return fields;
  }

  /** Where the page shows a column of the file. */
  private int column(String draft, String title) {
    List<String> titles =
        page(get(draft)).select("select[name^=to-]").stream()
            .map(RealFilesByPagesTest::title)
            .toList();
    int at = titles.indexOf(title);
    assertThat(at).as(title + " among " + titles).isNotNegative();
    return at;
  }

  private static String title(Element select) {
    return Objects.requireNonNull(select.closest("li")).select("strong").text();
  }

  private void open(String name) {
    home = world.open(name);
    session = home.signIn(web);
  }

  private void publish(String key, List<QuestionDraft> questions) {
    home.run(() -> {
      surveys.create(new SurveyDraft(key, key, "fr", "CUSTOMERS", questions, null, null));
      surveys.publish(key);
    });
  }

  private MvcTestResult get(String uri) {
    return mine(web.get().uri(uri)).exchange();
  }

  private MvcTestResult post(String uri, List<String> fields) {
    var request = mine(web.post().uri(uri)).with(csrf());
    for (int i = 0; i < fields.size(); i += 2) request.param(fields.get(i), fields.get(i + 1));
    return request.exchange();
  }

  private <
          B extends
              org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<B>>
      B mine(B request) {
    return request.cookie(session).header("Accept-Language", "fr");
  }

  private static String location(MvcTestResult result) {
    assertThat(result).hasStatus3xxRedirection();
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }

  private static Document page(MvcTestResult result) {
    assertThat(result).hasStatus(200);
    return Jsoup.parse(
        new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
            .replace('\u202f', ' ')
            .replace('\u00a0', ' '));
  }
}
