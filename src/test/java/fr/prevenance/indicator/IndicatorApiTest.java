package fr.prevenance.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class IndicatorApiTest {

  private static final String CALLS =
      "{\"key\": \"appels\", \"name\": \"Appels décrochés en moins de deux minutes\", \"kind\": \"SHARE\", \"direction\": \"UP\"}";
  private static final String WAIT =
      "{\"key\": \"attente\", \"name\": \"Attente au guichet\", \"kind\": \"VALUE\", \"unitLabel\": \"minutes\", \"direction\": \"DOWN\", \"decimals\": 1, \"warning\": 10}";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired UnitDesk units;

  @Test
  void a_share_is_opened_filled_and_measured_with_wilson() {
    var home = furnished();
    assertThat(send(home, HttpMethod.POST, "", CALLS))
        .hasStatus(201)
        .hasHeader("Location", "/api/v1/indicators/appels");
    assertThat(send(home, HttpMethod.POST, "", CALLS)).hasStatus(409);
    assertThat(
            points(
                home,
                "appels",
                """
                {"day": "2026-01-31", "unitKey": "nord", "numerator": 10, "denominator": 11},
                {"day": "2026-03-31", "unitKey": "sud", "numerator": 8, "denominator": 9}
                """))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.points")
        .isEqualTo(2);

    MvcTestResult total = get(home, "/api/v1/measures/indicator.share/appels?groupBy=month");
    assertThat(this.<Integer>read(total, "$.total.n")).isEqualTo(20);
    assertThat(this.<Double>read(total, "$.total.value")).isEqualTo(90.0);
    assertThat(this.<Double>read(total, "$.total.interval.low")).isCloseTo(69.9, within(0.05));
    assertThat(this.<Double>read(total, "$.total.interval.high")).isCloseTo(97.2, within(0.05));
    assertThat(this.<List<String>>read(total, "$.series[*].period"))
        .containsExactly("2026-01", "2026-02", "2026-03");
    assertThat(this.<Object>read(total, "$.series[1].value")).isNull();
    assertThat(this.<Integer>read(total, "$.series[1].n")).isZero();

    MvcTestResult north =
        get(home, "/api/v1/measures/indicator.share/appels?unit=nord&groupBy=unit");
    assertThat(this.<Integer>read(north, "$.total.n")).isEqualTo(11);
    assertThat(this.<List<String>>read(north, "$.series[*].unitKey")).containsExactly("nord");
    assertThat(get(home, "/api/v1/measures/indicator.value/appels")).hasStatus(404);

    assertThat(
            points(
                home,
                "appels",
                "{\"day\": \"2026-01-31\", \"unitKey\": \"nord\", \"numerator\": 0, \"denominator\": 5}"))
        .hasStatus(200);
    MvcTestResult replaced = get(home, "/api/v1/measures/indicator.share/appels?unit=nord");
    assertThat(this.<Double>read(replaced, "$.total.value")).isZero();
    assertThat(this.<Double>read(replaced, "$.total.interval.high")).isCloseTo(43.4, within(0.05));
  }

  @Test
  void values_are_put_together_as_the_indicator_says() {
    var home = furnished();
    send(home, HttpMethod.POST, "", WAIT);
    points(
        home,
        "attente",
        """
        {"day": "2026-01-31", "unitKey": "nord", "value": 10, "n": 90}, {"day": "2026-01-31", "unitKey": "sud", "value": 20, "n": 10}
        """);
    MvcTestResult mean = get(home, "/api/v1/measures/indicator.value/attente");
    assertThat(this.<Double>read(mean, "$.total.value")).isEqualTo(11.0);
    assertThat(this.<Integer>read(mean, "$.total.n")).isEqualTo(100);
    assertThat(this.<Object>read(mean, "$.total.interval")).isNull();
    assertThat(this.<String>read(mean, "$.total.direction")).isEqualTo("DOWN");

    send(
        home,
        HttpMethod.POST,
        "",
        "{\"key\": \"stock\", \"name\": \"Dossiers en cours\", \"kind\": \"VALUE\", \"aggregation\": \"LAST\"}");
    points(
        home,
        "stock",
        """
        {"day": "2026-01-10", "unitKey": "nord", "value": 5}, {"day": "2026-01-31", "unitKey": "nord", "value": 3},
        {"day": "2026-01-20", "unitKey": "sud", "value": 4}, {"day": "2026-02-20", "unitKey": "sud", "value": 6}
        """);
    MvcTestResult last = get(home, "/api/v1/measures/indicator.value/stock?groupBy=month");
    assertThat(this.<Double>read(last, "$.total.value")).isEqualTo(9.0);
    assertThat(this.<List<Double>>read(last, "$.series[*].value")).containsExactly(7.0, 6.0);
    assertThat(this.<Object>read(last, "$.total.n")).isNull();

    send(home, HttpMethod.PATCH, "/stock", "{\"aggregation\": \"SUM\"}");
    assertThat(
            this.<Double>read(get(home, "/api/v1/measures/indicator.value/stock"), "$.total.value"))
        .isEqualTo(18.0);
    assertThat(send(home, HttpMethod.PATCH, "/stock", "{\"kind\": \"SHARE\"}")).hasStatus(422);
    MvcTestResult catalogue = get(home, "/api/v1/measures?limit=200");
    assertThat(this.<List<String>>read(catalogue, "$.items[?(@.key == 'attente')].unitLabel"))
        .containsExactly("minutes");
  }

  @Test
  void one_bad_point_refuses_them_all_and_is_named() {
    var home = furnished();
    send(home, HttpMethod.POST, "", CALLS);
    MvcTestResult refused =
        points(
            home,
            "appels",
            """
            {"day": "2026-01-31", "numerator": 1, "denominator": 2}, {"day": "2026-02-31", "numerator": 1, "denominator": 2},
            {"day": "2026-01-30", "unitKey": "nulle-part", "numerator": 1, "denominator": 2},
            {"day": "2026-01-29", "numerator": 3, "denominator": 2}, {"day": "2026-01-28", "numerator": -3, "denominator": 2}
            """);
    assertThat(refused).hasStatus(422);
    assertThat(this.<List<String>>read(refused, "$.errors[*].field"))
        .containsExactly(
            "points[1].day", "points[2].unitKey", "points[3].numerator", "points[4].numerator");
    assertThat(this.<List<String>>read(refused, "$.errors[*].message"))
        .noneMatch(text -> text.contains("indicator."));
    assertThat(this.<List<Object>>read(get(home, "/api/v1/indicators/appels/points"), "$.items"))
        .isEmpty();

    assertThat(
            points(
                home,
                "appels",
                "{\"day\": \"2026-01-31\", \"numerator\": NaN, \"denominator\": 2}"))
        .hasStatus(400);
    assertThat(
            points(
                    home,
                    "appels",
                    "{\"day\": \"2026-01-31\", \"numerator\": \"1\", \"denominator\": 2}")
                .getResponse()
                .getStatus())
        .isBetween(400, 422);
    assertThat(points(home, "appels", "")).hasStatus(422);
    send(home, HttpMethod.POST, "", WAIT);
    String many =
        IntStream.range(0, 20_001)
            .mapToObj(i -> "{\"day\": \"2026-01-31\", \"value\": 1}")
            .collect(Collectors.joining(","));
    MvcTestResult tooMany = points(home, "attente", many);
    assertThat(tooMany).hasStatus(422);
    assertThat(this.<String>read(tooMany, "$.errors[0].field")).isEqualTo("points");
  }

  @Test
  void points_are_listed_by_days_and_units_and_one_can_go() {
    var home = furnished();
    send(home, HttpMethod.POST, "", WAIT);
    points(
        home,
        "attente",
        IntStream.rangeClosed(1, 28)
            .mapToObj(
                "{\"day\": \"2026-02-%02d\", \"unitKey\": \"nord\", \"value\": 4.25}"::formatted)
            .collect(Collectors.joining(",")));
    points(home, "attente", "{\"day\": \"2026-01-01\", \"value\": 7, \"n\": 3}");
    MvcTestResult page =
        get(home, "/api/v1/indicators/attente/points?from=2026-02-01&unit=nord&limit=20");
    assertThat(this.<List<Object>>read(page, "$.items")).hasSize(20);
    assertThat(this.<Double>read(page, "$.items[0].value")).isEqualTo(4.25);
    assertThat(this.<String>read(page, "$.items[0].enteredBy")).isNotBlank();
    MvcTestResult rest =
        get(
            home,
            "/api/v1/indicators/attente/points?from=2026-02-01&unit=nord&limit=20&cursor="
                + this.<String>read(page, "$.nextCursor"));
    assertThat(this.<List<Object>>read(rest, "$.items")).hasSize(8);
    assertThat(get(home, "/api/v1/indicators/attente/points?unit=ailleurs")).hasStatus(422);
    assertThat(get(home, "/api/v1/indicators/attente/points?from=2026-02-31")).hasStatus(400);

    assertThat(send(home, HttpMethod.DELETE, "/attente/points/2026-02-01?unit=nord", ""))
        .hasStatus(204);
    assertThat(send(home, HttpMethod.DELETE, "/attente/points/2026-02-01?unit=nord", ""))
        .hasStatus(404);
    assertThat(
            this.<Integer>read(
                get(home, "/api/v1/measures/indicator.value/attente?from=2026-01-01&to=2026-01-31"),
                "$.total.n"))
        .isEqualTo(3);
  }

  @Test
  void targets_are_replaced_as_a_whole() {
    var home = furnished();
    send(home, HttpMethod.POST, "", CALLS);
    assertThat(
            send(
                home,
                HttpMethod.PUT,
                "/appels/targets",
                "{\"targets\": [{\"year\": 2026, \"value\": 90}, {\"year\": 2026, \"unitKey\": \"nord\", \"value\": 85}]}"))
        .hasStatus(200);
    assertThat(
            this.<List<Double>>read(
                get(home, "/api/v1/indicators/appels/targets"), "$.targets[*].value"))
        .containsExactlyInAnyOrder(90.0, 85.0);
    MvcTestResult refused =
        send(
            home,
            HttpMethod.PUT,
            "/appels/targets",
            "{\"targets\": [{\"year\": 2026, \"value\": 190}, {\"year\": 26, \"value\": 85}]}");
    assertThat(refused).hasStatus(422);
    assertThat(this.<List<String>>read(refused, "$.errors[*].field"))
        .containsExactly("targets[0].value", "targets[1].year");
    assertThat(send(home, HttpMethod.PUT, "/appels/targets", "{\"targets\": []}")).hasStatus(200);
    assertThat(this.<List<Object>>read(get(home, "/api/v1/indicators/appels/targets"), "$.targets"))
        .isEmpty();
  }

  @Test
  void a_file_is_tried_then_taken_without_the_rows_that_do_not_fit() {
    var home = furnished();
    send(home, HttpMethod.POST, "", CALLS);
    String csv =
        "Date;Agence;Conformes;Sur\r\n31/01/2026;Agence Nord;18;20\r\n31/02/2026;nord;1;2\r\n28/02/2026;sud;30;20\r\n28/02/2026;Ailleurs;1;2\r\n28/02/2026;sud\r\n31/03/2026;sud;9;10\r\n";
    MvcTestResult tried =
        upload(home, "appels", "points.csv", csv.getBytes(StandardCharsets.UTF_8), "?dryRun=true");
    assertThat(tried).hasStatus(200);
    assertThat(this.<Integer>read(tried, "$.imported")).isEqualTo(2);
    assertThat(this.<Integer>read(tried, "$.rejected")).isEqualTo(4);
    assertThat(this.<List<Integer>>read(tried, "$.errors[*].line")).contains(3, 4, 5, 6);
    assertThat(this.<List<String>>read(tried, "$.errors[*].message"))
        .noneMatch(text -> text.startsWith("indicator.") || text.startsWith("table."));
    assertThat(this.<List<Object>>read(get(home, "/api/v1/indicators/appels/points"), "$.items"))
        .isEmpty();
    assertThat(upload(home, "appels", "points.csv", csv.getBytes(StandardCharsets.UTF_8), ""))
        .hasStatus(200);
    assertThat(
            this.<Integer>read(get(home, "/api/v1/measures/indicator.share/appels"), "$.total.n"))
        .isEqualTo(30);

    assertThat(
            upload(
                home,
                "appels",
                "faux.csv",
                "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1),
                ""))
        .hasStatus(422);
    assertThat(
            upload(home, "appels", "sans.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), ""))
        .hasStatus(422);
    assertThat(upload(home, "appels", "vide.csv", new byte[0], "")).hasStatus(422);
  }

  @Test
  void another_organisation_s_indicator_is_not_found() {
    var home = furnished();
    send(home, HttpMethod.POST, "", CALLS);
    var other = world.open("Voisin");
    for (String path : List.of("/appels", "/appels/points", "/appels/targets")) {
      assertThat(get(other, "/api/v1/indicators" + path)).as(path).hasStatus(404);
    }
    assertThat(
            points(
                other, "appels", "{\"day\": \"2026-01-31\", \"numerator\": 1, \"denominator\": 2}"))
        .hasStatus(404);
    assertThat(get(other, "/api/v1/measures/indicator.share/appels")).hasStatus(404);
    assertThat(send(other, HttpMethod.PATCH, "/appels", "{\"archived\": true}")).hasStatus(404);
  }

  @Test
  void an_archived_indicator_keeps_its_figures_and_takes_no_more() {
    var home = furnished();
    send(home, HttpMethod.POST, "", WAIT);
    points(home, "attente", "{\"day\": \"2026-01-31\", \"value\": 7}");
    assertThat(send(home, HttpMethod.PATCH, "/attente", "{\"archived\": true}")).hasStatus(200);
    assertThat(this.<List<Object>>read(get(home, "/api/v1/indicators"), "$.items")).isEmpty();
    assertThat(this.<List<Object>>read(get(home, "/api/v1/indicators?archived=true"), "$.items"))
        .hasSize(1);
    assertThat(points(home, "attente", "{\"day\": \"2026-02-01\", \"value\": 7}")).hasStatus(409);
    assertThat(
            this.<Double>read(
                get(home, "/api/v1/measures/indicator.value/attente"), "$.total.value"))
        .isEqualTo(7.0);
  }

  private World.Home furnished() {
    var home = world.open("Réseau Ondéa");
    home.run(() -> {
      units.add(new UnitDesk.Wish("nord", "Agence Nord", UnitType.AGENCY, null, null));
      units.add(new UnitDesk.Wish("sud", "Agence Sud", UnitType.AGENCY, null, null));
    });
    return home;
  }

  private MvcTestResult points(World.Home home, String key, String points) {
    return send(home, HttpMethod.POST, "/" + key + "/points", "{\"points\": [" + points + "]}");
  }

  private MvcTestResult send(World.Home home, HttpMethod method, String path, String body) {
    return web.method(method)
        .uri("/api/v1/indicators" + path)
        .header("Authorization", home.bearer())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult upload(
      World.Home home, String key, String name, byte[] content, String query) {
    return web.post()
        .uri("/api/v1/indicators/" + key + "/imports" + query)
        .header("Authorization", home.bearer())
        .multipart()
        .file("file", content)
        .exchange();
  }

  private MvcTestResult get(World.Home home, String path) {
    return web.get().uri(path).header("Authorization", home.bearer()).exchange();
  }

  private <T> T read(MvcTestResult result, String path) {
    try {
      return JsonPath.read(result.getResponse().getContentAsString(StandardCharsets.UTF_8), path);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
