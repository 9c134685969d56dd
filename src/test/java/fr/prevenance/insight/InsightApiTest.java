package fr.prevenance.insight;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.measure.SharedData;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.NewResponse;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.Value;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class InsightApiTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SURVEY =
      """
      {"key": "avis", "title": "Votre avis", "locale": "fr", "audience": "CUSTOMERS", "breakdowns": ["profil"], "questions": [
        {"key": "nps", "type": "NPS", "label": "Nous recommanderiez-vous ?"},
        {"key": "accueil", "type": "RATING", "label": "L’accueil", "criterionKey": "accueil", "scale": {"min": 1, "max": 5}},
        {"key": "effort", "type": "RATING", "label": "L’effort", "criterionKey": "effort", "scale": {"min": 1, "max": 7, "direction": "DOWN"}},
        {"key": "profil", "type": "CHOICE", "label": "Vous êtes", "choices": [{"key": "abonne", "label": "Abonné"}, {"key": "autre", "label": "Autre"}]},
        {"key": "canaux", "type": "MULTIPLE_CHOICE", "label": "Vous venez", "choices": [{"key": "bus", "label": "En bus"}, {"key": "pied", "label": "À pied"}]}]}
      """;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseDesk responses;
  @Autowired UnitDesk units;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_map_of_the_students_has_their_published_means_and_zones() {
    var home = world.open("Campus");
    var rows = SharedData.rows("2-importance-satisfaction/likert_gap_students.csv");
    Map<String, String> titles = new LinkedHashMap<>();
    List.of(
            "Financial Aid",
            "Bursar",
            "Advising",
            "Records and Registration",
            "Testing and Examination")
        .forEach(
            title -> titles.put(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), title));
    String questions =
        titles.entrySet().stream()
            .map(one ->
                """
                {"key": "%1$s", "type": "RATING", "label": "%2$s", "scale": {"min": 1, "max": 7}},
                {"key": "%1$s-i", "type": "RATING", "label": "%2$s, importance", "scale": {"min": 1, "max": 7}, "importanceOf": "%1$s"}
                """
                    .formatted(one.getKey(), one.getValue()))
            .collect(java.util.stream.Collectors.joining(","));
    open(
        home,
        "{\"key\": \"students\", \"title\": \"Students\", \"locale\": \"en\", \"audience\": \"CUSTOMERS\", \"questions\": ["
            + questions
            + "]}",
        "students");
    home.run(() ->
        rows.forEach(row -> {
          Map<String, Value> values = new LinkedHashMap<>();
          titles.forEach((key, title) -> {
            values.put(key, new Value.Score(Integer.parseInt(row.getField(title))));
            values.put(
                key + "-i",
                new Value.Score(Integer.parseInt(row.getField(title + " - Importance"))));
          });
          answer(surveys.get("students"), values, LocalDate.of(2026, 3, 1), null, null, 1.0);
        }));

    JsonNode map = get(home, "/api/v1/surveys/students/satisfaction-map");
    assertThat(map.get("unit").stringValue()).isEqualTo("NATIVE");
    assertThat(map.get("threshold").get("satisfaction").doubleValue())
        .isCloseTo(6.011764705882353, within(1e-9));
    assertThat(map.get("threshold").get("importance").doubleValue())
        .isCloseTo(5.714705882352941, within(1e-9));
    placed(map, "financial-aid", 5.5441, 5.3235, 4);
    placed(map, "bursar", 5.9853, 5.75, 2);
    placed(map, "advising", 6.3235, 5.8676, 1);
    placed(map, "records-and-registration", 6.1324, 6.0, 1);
    placed(map, "testing-and-examination", 6.0735, 5.6324, 3);
    refused(home, "/api/v1/surveys/students/satisfaction-map?importance=DERIVED", 422, "ensemble");
    refused(home, "/api/v1/surveys/students/satisfaction-map?importance=GUESSED", 422, "GUESSED");
    JsonNode derived =
        get(home, "/api/v1/surveys/students/satisfaction-map?importance=DERIVED&overall=advising");
    assertThat(derived.get("derived").get("method").stringValue()).isEqualTo("LMG");
    assertThat(derived.get("derived").get("n").intValue()).isEqualTo(68);
    assertThat(derived.get("criteria")).hasSize(4);
    assertThat(sum(derived.get("criteria"), "importance")).isCloseTo(100, within(1e-9));
    assertThat(derived.get("threshold").get("importance").doubleValue())
        .isCloseTo(25, within(1e-9));
    refused(
        home,
        "/api/v1/surveys/students/satisfaction-map?importance=DERIVED&overall=advising&threshold=SCALE",
        422,
        "MEAN");
    JsonNode middle = get(home, "/api/v1/surveys/students/satisfaction-map?threshold=SCALE");
    assertThat(middle.get("threshold").get("kind").stringValue()).isEqualTo("SCALE");
    assertThat(middle.get("threshold").get("satisfaction").doubleValue()).isEqualTo(4.0);
    assertThat(middle.get("criteria"))
        .allSatisfy(point -> assertThat(point.get("zone").intValue()).isEqualTo(1));
    JsonNode nobody = get(home, "/api/v1/surveys/students/satisfaction-map?to=2026-02-28");
    assertThat(nobody.get("threshold").get("importance").isNull()).isTrue();
    assertThat(nobody.get("criteria").get(0).get("zone").isNull()).isTrue();
    assertThat(nobody.get("criteria").get(0).get("satisfactionInterval").isNull()).isTrue();
    assertThat(nobody.get("criteria").get(0).get("reason").stringValue()).isEqualTo("TOO_FEW");
  }

  @Test
  void groups_are_labelled_months_keep_their_holes_and_units_are_not_rolled_up() {
    var home = network();
    nps(home, 10, "2026-01-31", "nord", "PHONE", "abonne");
    nps(home, 9, "2026-01-31", "nord-1", "PHONE", "autre");
    nps(home, 2, "2026-03-01", "sud", "WEB", "abonne");
    nps(home, 8, "2026-03-31", null, null, null);

    JsonNode all = get(home, "/api/v1/surveys/avis/nps");
    assertThat(all.get("n").intValue()).isEqualTo(4);
    assertThat(all.get("nps").doubleValue()).isEqualTo(25.0);
    assertThat(all.has("groups")).isFalse();

    JsonNode months = get(home, "/api/v1/surveys/avis/nps?groupBy=month").get("groups");
    assertThat(texts(months, "key")).containsExactly("2026-01", "2026-02", "2026-03");
    assertThat(texts(months, "label")).containsExactly("janvier 2026", "février 2026", "mars 2026");
    assertThat(months.get(1).get("n").intValue()).isZero();
    assertThat(months.get(1).get("nps").isNull()).isTrue();
    assertThat(months.get(1).get("interval").isNull()).isTrue();

    JsonNode own = get(home, "/api/v1/surveys/avis/nps?groupBy=unit").get("groups");
    assertThat(texts(own, "key")).containsExactly("organisation", "nord", "nord-1", "sud");
    assertThat(own).allSatisfy(group -> assertThat(group.get("n").intValue()).isEqualTo(1));
    assertThat(get(home, "/api/v1/surveys/avis/nps?unit=nord").get("n").intValue()).isEqualTo(2);
    assertThat(get(home, "/api/v1/surveys/avis/nps?unit=organisation").get("n").intValue())
        .isEqualTo(4);
    assertThat(get(home, "/api/v1/surveys/avis/nps?channel=PHONE").get("promoters").intValue())
        .isEqualTo(2);

    assertThat(texts(get(home, "/api/v1/surveys/avis/nps?groupBy=channel").get("groups"), "label"))
        .containsExactly("Téléphone", "Site web", "Canal non précisé");
    assertThat(texts(get(home, "/api/v1/surveys/avis/nps?groupBy=profil").get("groups"), "label"))
        .containsExactly("Abonné", "Autre");
    assertThat(
            get(home, "/api/v1/surveys/avis/nps?from=2026-02-01&to=2026-02-28").get("nps").isNull())
        .isTrue();
  }

  @Test
  void what_does_not_exist_is_said_and_not_guessed() {
    var home = network();
    refused(home, "/api/v1/surveys/absent/nps", 404, "");
    refused(home, "/api/v1/surveys/avis/nps?question=absent", 422, "absent");
    refused(home, "/api/v1/surveys/avis/nps?question=accueil", 422, "accueil");
    refused(home, "/api/v1/surveys/avis/nps?unit=absent", 422, "absent");
    refused(home, "/api/v1/surveys/avis/nps?channel=PIGEON", 422, "PIGEON");
    refused(home, "/api/v1/surveys/avis/nps?groupBy=canaux", 422, "unit, month, channel, profil");
    refused(home, "/api/v1/surveys/avis/nps?from=2026-02-30", 400, "from");
    refused(home, "/api/v1/surveys/avis/nps?from=2026-03-02&to=2026-03-01", 422, "2026");
    refused(home, "/api/v1/surveys/avis/satisfaction-map?threshold=MEDIAN", 422, "MEDIAN");
    refused(home, "/api/v1/measures/survey.nps/avis.absent", 404, "");
    refused(home, "/api/v1/measures/survey.nps/avis.nps?groupBy=channel", 422, "channel");
    refused(home, "/api/v1/measures/survey.nps/avis.nps?unit=absent", 422, "absent");
    assertThat(web.get().uri("/api/v1/surveys/avis/nps")).hasStatus(401);
  }

  @Test
  void the_catalogue_measures_every_question_and_every_criterion() {
    var home = network();
    home.run(() -> {
      Survey survey = surveys.get("avis");
      for (int i = 0; i < 4; i++) {
        answer(
            survey,
            Map.of(
                "accueil",
                new Value.Score(5 - i % 2),
                "effort",
                new Value.Score(1 + i),
                "profil",
                new Value.Chosen(i == 0 ? "abonne" : "autre"),
                "canaux",
                new Value.ChosenMany(i == 0 ? List.of("bus", "pied") : List.of("bus"))),
            LocalDate.of(2026, 1 + 2 * (i % 2), 5),
            i == 3 ? "sud" : "nord-1",
            null,
            1.0);
      }
    });
    JsonNode catalogue = get(home, "/api/v1/measures?limit=200").get("items");
    assertThat(texts(catalogue, "key"))
        .contains("avis.nps", "avis.canaux.pied", "avis.profil", "criterion:accueil");
    assertThat(value(home, "survey.mean/avis.accueil")).isEqualTo(4.5);
    assertThat(value(home, "survey.csat/avis.accueil")).isEqualTo(100.0);
    assertThat(value(home, "survey.count/avis.canaux")).isEqualTo(4.0);
    assertThat(value(home, "survey.share/avis.profil.abonne")).isEqualTo(25.0);
    assertThat(value(home, "survey.share/avis.canaux.pied")).isEqualTo(25.0);
    assertThat(value(home, "survey.share/avis.canaux.bus?unit=nord")).isEqualTo(100.0);
    // accueil 5,4,5,4 → 100, 75, 100, 75 and effort 1…4 of 7, low is good → 100, 83.3, 66.7, 50
    assertThat(value(home, "signal.mean/criterion:accueil"))
        .isCloseTo((350 + 300) / 8.0, within(1e-9));
    assertThat(value(home, "signal.mean/criterion:effort")).isCloseTo(75, within(1e-9));
    JsonNode months =
        get(home, "/api/v1/measures/survey.mean/avis.accueil?groupBy=month").get("series");
    assertThat(texts(months, "period")).containsExactly("2026-01", "2026-02", "2026-03");
    assertThat(months.get(1).get("n").intValue()).isZero();
    assertThat(months.get(1).get("value").isNull()).isTrue();
    JsonNode own =
        get(home, "/api/v1/measures/survey.mean/avis.accueil?groupBy=unit").get("series");
    assertThat(texts(own, "unitKey")).containsExactly("nord-1", "sud");
  }

  @Test
  void counts_are_those_of_the_responses_for_any_days_units_and_channels() {
    var home = network();
    var random = new Random(2026);
    List<String> places = List.of("organisation", "nord", "nord-1", "sud");
    List<String> channels = List.of("PHONE", "WEB", "FACE_TO_FACE");
    LocalDate first = LocalDate.of(2025, 11, 20);
    home.run(() -> {
      Survey survey = surveys.get("avis");
      for (int i = 0; i < 400; i++) {
        answer(
            survey,
            Map.of("nps", new Value.Score(random.nextInt(11))),
            first.plusDays(random.nextInt(130)),
            places.get(random.nextInt(4)),
            channels.get(random.nextInt(3)),
            1.0);
      }
    });
    for (int i = 0; i < 40; i++) {
      LocalDate from = i % 5 == 0 ? LocalDate.of(2025, 12, 1) : first.plusDays(random.nextInt(130));
      LocalDate to = i % 7 == 0 ? from : from.plusDays(random.nextInt(90));
      String unit = places.get(random.nextInt(4));
      String channel = random.nextBoolean() ? channels.get(random.nextInt(3)) : null;
      String address =
          "/api/v1/surveys/avis/nps?from="
              + from
              + "&to="
              + to
              + "&unit="
              + unit
              + (channel == null ? "" : "&channel=" + channel);
      JsonNode found = get(home, address);
      var expected = recount(home, from, to, unit, channel);
      assertThat(
              List.of(
                  found.get("n").longValue(),
                  found.get("promoters").longValue(),
                  found.get("detractors").longValue()))
          .as(address)
          .isEqualTo(expected);
    }
  }

  private List<Long> recount(
      World.Home home, LocalDate from, LocalDate to, String unit, @Nullable String channel) {
    return home.call(() ->
        transaction.execute(status ->
            jdbc.sql(
                    """
                    select count(*) as n, count(*) filter (where (answers ->> 'nps')::int >= 9) as p, count(*) filter (where (answers ->> 'nps')::int <= 6) as d
                      from survey.response where day between :from and :to and unit_id = any(:units) and (:any or channel = :channel)
                    """)
                .param("from", from)
                .param("to", to)
                .param(
                    "units",
                    units.tree().subtree(units.tree().required(unit).id()).stream()
                        .map(one -> one.value())
                        .toArray(java.util.UUID[]::new))
                .param("any", channel == null)
                .param("channel", channel == null ? "" : channel)
                .query((row, n) -> List.of(row.getLong("n"), row.getLong("p"), row.getLong("d")))
                .single()));
  }

  private World.Home network() {
    var home = world.open("Réseau");
    home.run(() -> {
      units.add(new UnitDesk.Wish("nord", "Nord", null, null, null));
      units.add(new UnitDesk.Wish("nord-1", "Nord 1", null, "nord", null));
      units.add(new UnitDesk.Wish("sud", "Sud", null, null, null));
    });
    post(home, "/api/v1/criteria", "{\"key\": \"accueil\", \"name\": \"Accueil\"}", 201);
    post(
        home,
        "/api/v1/criteria",
        "{\"key\": \"effort\", \"name\": \"Effort\", \"parentKey\": \"accueil\"}",
        201);
    open(home, SURVEY, "avis");
    return home;
  }

  private void nps(
      World.Home home,
      int score,
      String day,
      @Nullable String unit,
      @Nullable String channel,
      @Nullable String profile) {
    Map<String, Value> values = new LinkedHashMap<>(Map.of("nps", new Value.Score(score)));
    if (profile != null) values.put("profil", new Value.Chosen(profile));
    home.run(() -> answer(surveys.get("avis"), values, LocalDate.parse(day), unit, channel, 1.0));
  }

  private void answer(
      Survey survey,
      Map<String, Value> values,
      LocalDate day,
      @Nullable String unit,
      @Nullable String channel,
      double weight) {
    Instant at = day.atTime(LocalTime.of(0, 5)).atZone(PARIS).toInstant();
    responses.receive(
        survey, new NewResponse(at, unit, channel, null, null, null, weight, new Answers(values)));
  }

  private void open(World.Home home, String survey, String key) {
    post(home, "/api/v1/surveys", survey, 201);
    post(home, "/api/v1/surveys/" + key + "/publish", "", 200);
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

  private double value(World.Home home, String measure) {
    return get(home, "/api/v1/measures/" + measure).get("total").get("value").doubleValue();
  }

  private JsonNode get(World.Home home, String address) {
    var found = web.get().uri(address).header("Authorization", home.bearer()).exchange();
    assertThat(found).as(address).hasStatusOk();
    return JSON.readTree(text(found.getResponse()));
  }

  private void refused(World.Home home, String address, int status, String hint) {
    var answer =
        web.get()
            .uri(address)
            .header("Authorization", home.bearer())
            .header("Accept-Language", "fr")
            .exchange();
    assertThat(answer).as(address).hasStatus(status);
    assertThat(text(answer.getResponse()))
        .contains(hint)
        .doesNotContain("insight.")
        .doesNotContain("{0}");
  }

  private static String text(org.springframework.mock.web.MockHttpServletResponse response) {
    try {
      return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void placed(
      JsonNode map, String key, double satisfaction, double importance, int zone) {
    JsonNode point =
        requireNonNull(
            map.get("criteria")
                .valueStream()
                .filter(one -> one.get("key").stringValue().equals(key))
                .findFirst()
                .orElse(null));
    assertThat(point.get("satisfaction").doubleValue()).isCloseTo(satisfaction, within(0.00005));
    assertThat(point.get("importance").doubleValue()).isCloseTo(importance, within(0.00005));
    assertThat(point.get("zone").intValue()).as(key).isEqualTo(zone);
    assertThat(point.get("satisfactionN").intValue()).isEqualTo(68);
  }

  private static List<String> texts(JsonNode lines, String field) {
    List<String> found = new ArrayList<>();
    lines.forEach(line -> found.add(line.get(field).isNull() ? "" : line.get(field).stringValue()));
    return found;
  }

  private static double sum(JsonNode points, String name) {
    double sum = 0;
    for (JsonNode point : points) sum += point.get(name).doubleValue();
    return sum;
  }
}
