package fr.prevenance.survey.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Nps;
import fr.prevenance.measure.Scores;
import fr.prevenance.platform.table.Row;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.table.Rows;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.SurveyDesk;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class ImportsApiTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String GARDEN_MAPPING =
      """
      {"columns": {"id": {"to": "$externalId"}, "nps": {"to": "nps"}, "satisfaction": {"to": "satisfaction"},
                   "intention": {"to": "intention"}, "explication": {"to": "explication"}}, "missing": ["", "NA"]}
      """;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private World.Home home;

  @BeforeEach
  void open() {
    home = world.open("Acmé");
  }

  @Test
  void the_garden_centres_answers_give_their_nps_and_read_in_french() throws Exception {
    Path file = RealData.file("3-nps-comments/jardinerie_nps_fr.csv");
    garden();
    expectGarden(
        report(take("garden", "jardinerie.csv", Files.readAllBytes(file), GARDEN_MAPPING)));

    JsonNode again =
        report(take("garden", "jardinerie.csv", Files.readAllBytes(file), GARDEN_MAPPING));
    assertThat(again.get("imported").intValue()).isZero();
    assertThat(again.get("duplicates").intValue()).isEqualTo(6_977);
    assertThat(nps("garden", "nps").n()).isEqualTo(6_806);
  }

  @Test
  void the_same_answers_come_as_a_workbook_or_with_lone_carriage_returns() throws Exception {
    Path file = RealData.file("3-nps-comments/jardinerie_nps_fr.csv");
    garden();
    expectGarden(report(take("garden", "jardinerie.xlsx", workbook(file), GARDEN_MAPPING)));

    byte[] cr =
        Files.readString(file, StandardCharsets.ISO_8859_1)
            .replace("\r\n", "\n")
            .replace('\n', '\r')
            .getBytes(StandardCharsets.ISO_8859_1);
    garden();
    expectGarden(report(take("garden", "jardinerie-cr.csv", cr, GARDEN_MAPPING)));
  }

  @Test
  void the_airports_answers_have_their_missing_marks_per_column_and_their_weights()
      throws Exception {
    byte[] file = Files.readAllBytes(RealData.file("1-surveys/sfo_customer_survey_2017.csv"));
    String rating =
        "{\"key\": \"%s\", \"type\": \"RATING\", \"label\": \"%s\", \"scale\": {\"min\": 1, \"max\": 5}}";
    List<String> ratings = List.of("Q7ALL", "Q7FOOD", "Q9BOARDING");
    survey(
        "sfo",
        "{\"key\": \"netpro\", \"type\": \"NPS\", \"label\": \"NETPRO\"}, "
            + ratings.stream()
                .map(q -> rating.formatted(q.toLowerCase(java.util.Locale.ROOT), q))
                .collect(Collectors.joining(", ")));
    String columns =
        ratings.stream()
            .map(q ->
                "\"%s\": {\"to\": \"%s\", \"missing\": [\"0\", \"6\", \"Blank\", \"\"]}"
                    .formatted(q, q.toLowerCase(java.util.Locale.ROOT)))
            .collect(Collectors.joining(", "));
    JsonNode report =
        report(
            take(
                "sfo",
                "sfo.csv",
                file,
                """
                {"columns": {"RESPNUM": {"to": "$externalId"}, "WEIGHT": {"to": "$weight"}, "NETPRO": {"to": "netpro", "missing": ["11", ""]}, %s}}
                """
                    .formatted(columns)));

    assertThat(report.get("errors").toString()).isEqualTo("[]");
    assertThat(report.get("imported").intValue()).isEqualTo(2_831);
    assertThat(nps("sfo", "netpro").n()).isEqualTo(2_746);
    assertThat(Nps.of(scores("sfo", "netpro").unweighted()).value())
        .isCloseTo(39.84, within(0.005));
    assertThat(Nps.of(scores("sfo", "netpro")).value()).isCloseTo(40.40, within(0.005));
    assertThat(mean("sfo", "q7all")).isCloseTo(4.0644, within(0.00005));
    assertThat(mean("sfo", "q7food")).isCloseTo(3.6154, within(0.00005));
    assertThat(mean("sfo", "q9boarding")).isCloseTo(4.3946, within(0.00005));
  }

  @Test
  void the_students_judge_five_services_twice() throws Exception {
    byte[] file =
        Files.readAllBytes(RealData.file("2-importance-satisfaction/likert_gap_students.csv"));
    Map<String, List<Double>> expected =
        Map.of(
            "Financial Aid",
            List.of(5.3235, 5.5441),
            "Bursar",
            List.of(5.75, 5.9853),
            "Advising",
            List.of(5.8676, 6.3235),
            "Records and Registration",
            List.of(6.0, 6.1324),
            "Testing and Examination",
            List.of(5.6324, 6.0735));
    String one =
        "{\"key\": \"%1$s\", \"type\": \"RATING\", \"label\": \"%1$s\", \"scale\": {\"min\": 1, \"max\": 7}%2$s}";
    survey(
        "students",
        expected.keySet().stream()
            .map(title ->
                one.formatted(key(title), "")
                    + ", "
                    + one.formatted(
                        key(title) + "-i", ", \"importanceOf\": \"" + key(title) + "\""))
            .collect(Collectors.joining(", ")));
    String columns =
        expected.keySet().stream()
            .map(title ->
                "\"%1$s\": {\"to\": \"%2$s\"}, \"%1$s - Importance\": {\"to\": \"%2$s-i\"}"
                    .formatted(title, key(title)))
            .collect(Collectors.joining(", "));
    JsonNode report =
        report(
            take(
                "students",
                "students.csv",
                file,
                "{\"columns\": {\"StudentId\": {\"to\": \"$externalId\"}, " + columns + "}}"));

    assertThat(report.get("imported").intValue()).isEqualTo(68);
    expected.forEach((title, means) -> {
      assertThat(mean("students", key(title) + "-i"))
          .as(title)
          .isCloseTo(means.get(0), within(0.00005));
      assertThat(mean("students", key(title))).as(title).isCloseTo(means.get(1), within(0.00005));
    });
  }

  @Test
  void each_row_that_does_not_fit_says_where_and_why_and_can_be_corrected() throws Exception {
    unit("nord", "Agence Nord");
    survey(
        "small",
        "{\"key\": \"nps\", \"type\": \"NPS\", \"label\": \"NPS\", \"required\": true}, {\"key\": \"why\", \"type\": \"LONG_TEXT\", \"label\": \"Pourquoi\"}");
    String file =
        """
        id;note;quand;agence;canal;poids;avis
        a;9;31/01/2026;agence nord;Téléphone;1,5;'=cmd
        b;11;31/01/2026;;;;-1
        c;8;31/02/2026;;;;trop tard
        d;;01/02/2026;;;;vide
        e;7;01/02/2026 23:30;Sud;;;x
        a;3;01/02/2026;;;;second
        f;6;01/02/2026;;pigeon;0;x
        g;5;01/01/2099;;;;x
        h;1;2
        """;
    String mapping =
        """
        {"columns": {"id": {"to": "$externalId"}, "note": {"to": "nps"}, "quand": {"to": "$answeredAt", "format": "dd/MM/yyyy[ HH:mm]"},
         "agence": {"to": "$unit"}, "canal": {"to": "$channel"}, "poids": {"to": "$weight"}, "avis": {"to": "why"}}}
        """;
    JsonNode report =
        report(take("small", "petit.csv", file.getBytes(StandardCharsets.UTF_8), mapping));
    assertThat(
            List.of(
                report.get("rows").intValue(),
                report.get("imported").intValue(),
                report.get("duplicates").intValue(),
                report.get("rejected").intValue()))
        .containsExactly(9, 1, 1, 7);
    List<String> errors =
        report.get("errors").values().stream()
            .map(e ->
                e.get("line").asString()
                    + " "
                    + e.get("column").asString()
                    + " "
                    + e.get("value").asString())
            .toList();
    assertThat(errors)
        .containsExactly(
            "3 note 11",
            "4 quand 31/02/2026",
            "5 note ",
            "6 agence Sud",
            "8 canal pigeon",
            "8 poids 0",
            "9 quand 01/01/2099",
            "10  ");
    Map<String, @Nullable Object> kept =
        in(() ->
            jdbc.sql(
                    "select answers ->> 'why' as why, weight, channel, day::text as day, extract(hour from answered_at at time zone 'Europe/Paris')::int as hour from survey.response")
                .query()
                .singleRow());
    assertThat(kept)
        .containsEntry("why", "=cmd")
        .containsEntry("weight", 1.5)
        .containsEntry("channel", "PHONE")
        .containsEntry("day", "2026-01-31")
        .containsEntry("hour", 12);

    var rejects =
        web.get()
            .uri(
                "/api/v1/surveys/small/imports/"
                    + report.get("importId").asString()
                    + "/rejects.csv")
            .header("Authorization", home.bearer())
            .exchange();
    String text = rejects.getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFFid;note;quand;agence;canal;poids;avis;ligne;message\r\n")
        .contains("b;11;31/01/2026;;;;-1;3;");
    String corrected = text.replace("b;11;", "b;10;");
    JsonNode second =
        report(take("small", "corrige.csv", corrected.getBytes(StandardCharsets.UTF_8), mapping));
    assertThat(second.get("imported").intValue()).isEqualTo(1);
    assertThat(nps("small", "nps").n()).isEqualTo(2);
  }

  @Test
  void without_an_identifier_the_same_file_counts_twice_only_when_asked() throws Exception {
    survey("twice", "{\"key\": \"nps\", \"type\": \"NPS\", \"label\": \"NPS\"}");
    byte[] file = "note\n9\n\n3\nNA\n".getBytes(StandardCharsets.UTF_8);
    String mapping = "{\"columns\": {\"note\": {\"to\": \"nps\"}}}";
    assertThat(report(take("twice", "n.csv", file, mapping)).get("imported").intValue())
        .isEqualTo(2);
    assertThat(take("twice", "n.csv", file, mapping)).hasStatus(409);
    assertThat(take("twice", "n.csv", file, mapping, "?again=true")).hasStatusOk();
    assertThat(nps("twice", "nps").n()).isEqualTo(4);
  }

  @Test
  void a_row_with_an_identifier_and_no_answer_counts_as_a_response_and_nowhere_else()
      throws Exception {
    survey("bare", "{\"key\": \"nps\", \"type\": \"NPS\", \"label\": \"NPS\"}");
    JsonNode report =
        report(
            take(
                "bare",
                "n.csv",
                "id,note\n1,9\n2,NA\n".getBytes(StandardCharsets.UTF_8),
                "{\"columns\": {\"note\": {\"to\": \"nps\"}, \"id\": {\"to\": \"$externalId\"}}}"));
    assertThat(report.get("imported").intValue()).isEqualTo(2);
    assertThat(nps("bare", "nps").n()).isEqualTo(1);
    assertThat(
            home.call(() ->
                    counts.of(
                        Subjects.of(surveys.get("bare").id()),
                        query(Subjects.of(surveys.get("bare").id()))))
                .n())
        .isEqualTo(2);
  }

  @Test
  void every_problem_of_a_mapping_is_named_and_nothing_is_kept() throws Exception {
    survey(
        "cols",
        "{\"key\": \"nps\", \"type\": \"NPS\", \"label\": \"NPS\"}, {\"key\": \"must\", \"type\": \"TEXT\", \"label\": \"Mot\", \"required\": true}");
    var refused =
        take(
            "cols",
            "n.csv",
            "a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8),
            """
            {"columns": {"a": {"to": "nps"}, "b": {"to": "nps"}, "z": {"to": "must"}, "c": {"to": "$when"}, "y": {"to": "nothing"}}}
            """);
    assertThat(refused).hasStatus(422);
    List<String> fields =
        JSON.readTree(body(refused)).get("errors").values().stream()
            .map(e -> e.get("field").asString())
            .toList();
    assertThat(fields)
        .containsExactlyInAnyOrder(
            "columns.b.to", "columns.z", "columns.c.to", "columns.y", "columns.y.to");
    assertThat(
            in(() -> jdbc.sql("select count(*) from survey.import").query(Integer.class).single()))
        .isZero();
    assertThat(
            take(
                "cols", "n.csv", "a\n1\n".getBytes(StandardCharsets.UTF_8), "{\"columns\": {\"a\""))
        .hasStatus(400);
    assertThat(
            take(
                "cols",
                "n.csv",
                "a\n1\n".getBytes(StandardCharsets.UTF_8),
                "{\"columns\": {\"a\": {\"to\": \"nps\"}}}"))
        .hasStatus(422);
  }

  @Test
  void what_is_no_table_is_refused_with_the_reason() throws Exception {
    survey("bad", "{\"key\": \"nps\", \"type\": \"NPS\", \"label\": \"NPS\"}");
    String mapping = "{\"columns\": {\"nps\": {\"to\": \"nps\"}}}";
    assertThat(take("bad", "a.csv", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), mapping))
        .hasStatus(422)
        .bodyText()
        .contains("PDF");
    assertThat(take("bad", "a.csv", new byte[0], mapping))
        .hasStatus(422)
        .bodyText()
        .contains("vide");
    assertThat(take("bad", "a.csv", "nps,\"x\n9,1\n".getBytes(StandardCharsets.UTF_8), mapping))
        .hasStatus(422)
        .bodyText()
        .contains("guillemet");
    byte[] utf16 = "nps,mot\n9,été\n".getBytes(StandardCharsets.UTF_16);
    assertThat(report(take("bad", "a.csv", utf16, mapping)).get("imported").intValue())
        .isEqualTo(1);
  }

  @Test
  void another_organisation_finds_neither_survey_nor_import() throws Exception {
    survey("mine", "{\"key\": \"nps\", \"type\": \"NPS\", \"label\": \"NPS\"}");
    String id =
        report(
                take(
                    "mine",
                    "a.csv",
                    "nps\n9\n".getBytes(StandardCharsets.UTF_8),
                    "{\"columns\": {\"nps\": {\"to\": \"nps\"}}}"))
            .get("importId")
            .asString();
    String uri = "/api/v1/surveys/mine/imports/" + id;
    assertThat(web.get().uri(uri).header("Authorization", home.bearer()))
        .hasStatusOk()
        .bodyText()
        .contains("\"DONE\"");
    World.Home other = world.open("Ailleurs");
    assertThat(web.get().uri(uri).header("Authorization", other.bearer())).hasStatus(404);
    assertThat(web.get().uri(uri + "/rejects.csv").header("Authorization", other.bearer()))
        .hasStatus(404);
    assertThat(web.get().uri(uri)).hasStatus(401);
  }

  private void garden() {
    home = world.open("Jardinerie");
    survey(
        "garden",
        """
        {"key": "nps", "type": "NPS", "label": "Nous recommanderiez-vous ?"},
        {"key": "satisfaction", "type": "RATING", "label": "Satisfaction", "scale": {"min": 0, "max": 10}},
        {"key": "intention", "type": "RATING", "label": "Intention de revenir", "scale": {"min": 0, "max": 10}},
        {"key": "explication", "type": "LONG_TEXT", "label": "Pourquoi ?"}
        """);
  }

  private void expectGarden(JsonNode report) {
    assertThat(report.get("errors").toString()).isEqualTo("[]");
    assertThat(report.get("rows").intValue()).isEqualTo(6_977);
    assertThat(report.get("imported").intValue()).isEqualTo(6_977);
    Nps nps = nps("garden", "nps");
    assertThat(nps.n()).isEqualTo(6_806);
    assertThat(nps.promoters()).isEqualTo(4_196);
    assertThat(nps.detractors()).isEqualTo(606);
    assertThat(nps.value()).isCloseTo(52.75, within(0.005));
    assertThat(mean("garden", "satisfaction")).isCloseTo(8.3337, within(0.00005));
    List<String> comments =
        in(() ->
            jdbc.sql(
                    "select answers ->> 'explication' from survey.response where answers ? 'explication'"
                        .replace("?", "??"))
                .query(String.class)
                .list());
    assertThat(comments)
        .hasSize(1_921)
        .noneMatch(text -> text.chars().anyMatch(c -> c == 0xFFFD || (c >= 0x80 && c < 0xA0)));
    assertThat(
            comments.stream()
                .filter(text -> text.toLowerCase(java.util.Locale.ROOT).contains("prix")))
        .hasSize(313);
    assertThat(
            comments.stream()
                .filter(text -> text.toLowerCase(java.util.Locale.ROOT).contains("caisse")))
        .hasSize(152);
  }

  private static byte[] workbook(Path csv) {
    var out = new ByteArrayOutputStream();
    TableFile file = TableFile.open(csv);
    try (RowWriter writer = RowWriter.xlsx(out, "Réponses");
        Rows rows = file.rows()) {
      writer.write(file.detection().titles());
      while (rows.hasNext()) {
        Row row = rows.next();
        writer.write(row.cells());
      }
    }
    return out.toByteArray();
  }

  private MvcTestResult take(String survey, String name, byte[] file, String mapping) {
    return take(survey, name, file, mapping, "");
  }

  private MvcTestResult take(
      String survey, String name, byte[] file, String mapping, String query) {
    return web.post()
        .uri("/api/v1/surveys/" + survey + "/imports" + query)
        .multipart()
        .file(new MockMultipartFile("file", name, "text/csv", file))
        .file(
            new MockMultipartFile(
                "mapping", "", "application/json", mapping.getBytes(StandardCharsets.UTF_8)))
        .header("Authorization", home.bearer())
        .header("Accept-Language", "fr")
        .exchange();
  }

  private static JsonNode report(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    return JSON.readTree(body(result));
  }

  private static String body(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private void survey(String key, String questions) {
    post(
        "/api/v1/surveys",
        "{\"key\": \"%s\", \"title\": \"Enquête\", \"locale\": \"fr\", \"audience\": \"CUSTOMERS\", \"questions\": [%s]}"
            .formatted(key, questions));
    post("/api/v1/surveys/" + key + "/publish", "");
  }

  private void unit(String key, String name) {
    post(
        "/api/v1/units",
        "{\"key\": \"%s\", \"name\": \"%s\", \"type\": \"AGENCY\"}".formatted(key, name));
  }

  private void post(String path, String body) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .as(path + body)
        .hasStatus2xxSuccessful();
  }

  private Nps nps(String survey, String question) {
    return Nps.of(scores(survey, question));
  }

  private double mean(String survey, String question) {
    var scale = surveyScale(survey, question);
    return java.util.Objects.requireNonNull(
        Mean.of(scores(survey, question).unweighted(), scale).value());
  }

  private fr.prevenance.measure.Scale surveyScale(String survey, String question) {
    return java.util.Objects.requireNonNull(
        home.call(() -> surveys.get(survey)).questionnaire().byKey(question).orElseThrow().scale());
  }

  private Scores scores(String survey, String question) {
    return home.call(() -> {
      var subject = Subjects.of(surveys.get(survey).id(), question);
      return counts.of(subject, query(subject));
    });
  }

  private static CountQuery query(fr.prevenance.signal.SubjectId subject) {
    return new CountQuery(List.of(subject), null, null, null, DayRange.ALL);
  }

  private <T> T in(java.util.function.Supplier<T> reading) {
    return home.call(() -> transaction.execute(status -> reading.get()));
  }

  private static String key(String title) {
    return Stream.of(title.toLowerCase(java.util.Locale.ROOT).split(" "))
        .map(w -> w.substring(0, 3))
        .collect(Collectors.joining("-"));
  }
}
