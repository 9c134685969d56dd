package fr.prevenance.promise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import fr.prevenance.promise.web.Hand;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class ContractPagesTest {

  private static final String API = "/api/v1/performance-contracts";
  private static final String PAGES = "/promise/contracts";
  private static final String PASSWORD = "correct horse battery";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired UnitDesk units;
  @Autowired PeopleDesk people;

  @Test
  void a_contract_is_ticked_signed_by_both_and_read_again_at_the_interview() {
    World.Home home = furnished();
    Hand director = person(home, "Diane Roux", "organisation", Role.DIRECTOR);
    Hand manager = person(home, "Marc Petit", "nord", Role.UNIT_MANAGER);
    String marc = employee(home, "Marc Petit");
    assertThat(director.open(PAGES).select(".pv-empty a.btn-primary")).hasSize(1);
    Document fresh = director.open(PAGES + "/new?unit=nord");
    assertThat(fresh.select("input[name$=commitment]"))
        .extracting(one -> one.attr("value"))
        .containsExactly("tenue", "manquee");

    MvcTestResult uneven = director.send(PAGES, typed(marc, "60", "39", "8"));
    assertThat(uneven).hasStatus(422);
    assertThat(Hand.read(uneven).expectFirst(".pv-errors").text()).contains("99", "100");
    assertThat(Hand.read(uneven).expectFirst("[name='rows[0].weight']").attr("value"))
        .isEqualTo("60");
    MvcTestResult worded = director.send(PAGES, typed(marc, "60", "40", "huit"));
    assertThat(Hand.read(worded).expectFirst("[name='rows[1].expected']").attr("aria-invalid"))
        .isEqualTo("true");

    String path = director.follow(PAGES, typed(marc, "60", "40", "8"));
    assertThat(director.open(PAGES).expectFirst("h1").text())
        .isEqualTo("Un contrat de performance, à signer.");
    Document draft = director.open(path);
    assertThat(draft.select(".ct-objectives tbody tr")).hasSize(2);
    assertThat(draft.expectFirst(".ct-objectives .pv-bullet").attr("aria-label"))
        .contains("5", "4");
    assertThat(draft.select(".ct-objectives").text()).contains("80 cas", "Tenue", "Rompue");
    assertThat(draft.text())
        .as("who answers for a promise is not put beside its figure")
        .doesNotContain("Olga Simon");
    assertThat(director.send(path + "/reviews", "day", "2026-03-01", "notes", "Trop tôt."))
        .hasStatus(409);

    assertThat(
            manager.send(
                path + "/signatures", "side", "MANAGER", "name", "Marc Petit", "on", "2026-02-01"))
        .hasStatus(404);
    manager.follow(
        path + "/signatures", "side", "EMPLOYEE", "name", "Marc Petit", "on", "2026-02-01");
    assertThat(
            director.send(path + "/signatures", "side", "MANAGER", "name", "", "on", "2999-01-01"))
        .hasStatus(422);
    director.follow(
        path + "/signatures", "side", "MANAGER", "name", "Diane Roux", "on", "2026-02-02");
    assertThat(director.get(path + "/text")).hasStatus(409);
    assertThat(director.send(path + "/text", typed(marc, "50", "50", "8"))).hasStatus(409);

    director.follow(
        path + "/reviews",
        "day",
        "2026-03-01",
        "notes",
        "Une bonne saison.",
        "outcomes[0].result",
        "REACHED",
        "outcomes[1].result",
        "PARTLY",
        "outcomes[1].remark",
        "Travaux en mars");
    Document reviewed = manager.open(path);
    assertThat(reviewed.expectFirst("#reviews").text())
        .contains("Une bonne saison.", "Atteint en partie", "Travaux en mars");
    assertThat(reviewed.select("#reviews form")).as("nobody reviews their own contract").isEmpty();

    Document next =
        director.open(PAGES + "/new?model=" + path.substring(path.lastIndexOf('/') + 1));
    assertThat(next.expectFirst("[name=from]").attr("value")).isEqualTo("2027-01-01");
    assertThat(next.select("input[name$=picked][checked]")).hasSize(2);
    assertThat(director.follow(path + "/archive")).isEqualTo(PAGES);
    assertThat(director.open(PAGES).select("table.ch-list")).isEmpty();
    director.follow(path + "/restoration");
    assertThat(director.open(PAGES).select("table.ch-list tbody tr")).hasSize(1);
  }

  @Test
  void only_the_person_and_those_who_manage_the_unit_see_a_contract() {
    World.Home home = furnished();
    Hand director = person(home, "Diane Roux", "organisation", Role.DIRECTOR);
    Hand manager = person(home, "Marc Petit", "nord", Role.UNIT_MANAGER);
    Hand employee = person(home, "Eva Blanc", "nord", Role.EMPLOYEE);
    Hand south = person(home, "Sam Noir", "sud", Role.UNIT_MANAGER);
    Hand assessor = person(home, "Odile Gris", "organisation", Role.ASSESSOR);
    String hers = manager.follow(PAGES, typed(employee(home, "Eva Blanc"), "60", "40", "8"));
    String his = director.follow(PAGES, typed(employee(home, "Marc Petit"), "60", "40", "8"));
    String team = manager.follow(PAGES, typed("team", "60", "40", "8"));

    assertThat(lines(director)).isEqualTo(3);
    assertThat(lines(manager)).isEqualTo(3);
    assertThat(lines(employee)).as("her own and her team's").isEqualTo(2);
    for (Hand other : new Hand[] {south, assessor, Hand.of(home, web)}) {
      assertThat(lines(other)).isZero();
      for (String path : new String[] {hers, his, team}) assertThat(other.get(path)).hasStatus(404);
    }
    assertThat(employee.get(his)).hasStatus(404);
    assertThat(employee.get(hers + "/text")).hasStatus(404);
    assertThat(employee.send(hers + "/archive")).hasStatus(404);
    assertThat(employee.get(PAGES + "/new")).hasStatus(404);
    assertThat(manager.get(his + "/text")).as("not one's own").hasStatus(404);
    assertThat(manager.send(PAGES, typed(employee(home, "Marc Petit"), "60", "40", "8")))
        .hasStatus(422);
    assertThat(south.get(PAGES + "/new?unit=nord")).hasStatus(404);
    assertThat(Hand.of(world.open("Voisin"), web).get(hers)).hasStatus(404);
  }

  @Test
  void a_script_draws_signs_and_reviews_and_an_objective_that_left_the_charter_is_flagged() {
    World.Home home = furnished();
    String body =
        """
        {"unitKey": "nord", "from": "2026-01-01", "to": "2026-12-31", "objectives": [
          {"commitment": "tenue", "part": "OWN", "weight": 70}, {"commitment": "manquee", "part": "GROUP", "weight": %d, "expected": 4}]}
        """;
    assertThat(post(home, API, body.formatted(20), 422).get("detail").asString()).contains("90");
    JsonNode drawn = post(home, API, body.formatted(30), 201);
    assertThat(drawn.at("/objectives/0/expected").asDouble())
        .as("the target, unless said otherwise")
        .isEqualTo(4);
    assertThat(drawn.at("/objectives/0/state").asString()).isEqualTo("KEPT");
    assertThat(drawn.at("/objectives/0/measurement/n").asInt()).isEqualTo(80);
    assertThat(drawn.at("/objectives/1/state").asString())
        .as("judged by what the contract expects")
        .isEqualTo("KEPT");
    String path = API + "/" + drawn.get("id").asString();
    post(home, path + "/signatures", "{}", 422);
    post(home, path + "/reviews", "{\"day\": \"2026-03-01\", \"notes\": \"Non\"}", 409);
    post(
        home,
        path + "/signatures",
        "{\"side\": \"EMPLOYEE\", \"name\": \"Eva Blanc\", \"on\": \"2026-02-01\"}",
        201);
    JsonNode signed =
        post(
            home,
            path + "/signatures",
            "{\"side\": \"MANAGER\", \"name\": \"Diane Roux\", \"on\": \"2026-02-01\"}",
            201);
    assertThat(signed.get("signed").asBoolean()).isTrue();
    post(
        home,
        path + "/signatures",
        "{\"side\": \"MANAGER\", \"name\": \"Diane Roux\", \"on\": \"2026-02-01\"}",
        409);
    post(
        home,
        path + "/reviews",
        "{\"day\": \"2026-03-01\", \"notes\": \"Oui\", \"outcomes\": [{\"commitment\": \"autre\"}]}",
        422);
    JsonNode reviewed =
        post(
            home,
            path + "/reviews",
            """
            {"day": "2026-03-01", "notes": "Bien tenu.", "outcomes": [{"commitment": "tenue", "result": "REACHED"}]}
            """,
            201);
    assertThat(reviewed.at("/reviews/0/outcomes/0/result").asString()).isEqualTo("REACHED");
    assertThat(reviewed.at("/reviews/0/outcomes/1/result").asString()).isEqualTo("NOT_JUDGED");

    Hand admin = Hand.of(home, web);
    admin.follow("/promise/charters/charte/archive");
    JsonNode orphaned = get(home, path);
    assertThat(orphaned.at("/objectives/0/orphan").asBoolean()).isTrue();
    assertThat(orphaned.at("/objectives/0/sentence").asString()).isEqualTo("Promesse tenue.");
    assertThat(orphaned.at("/objectives/0/measurement").isMissingNode()).isTrue();
    assertThat(get(home, API + "?unit=nord").get("items")).hasSize(1);
    assertThat(get(home, API + "?unit=sud").get("items")).isEmpty();
    Hand director = person(home, "Diane Roux", "organisation", Role.DIRECTOR);
    Document page = director.open(path.replace(API, PAGES));
    assertThat(page.select(".ct-objectives .pv-chip.risque")).hasSize(2);
    assertThat(web.get().uri(path).header("Authorization", world.open("Voisin").bearer()))
        .hasStatus(404);
  }

  /** « tenue » asks for 4 and « manquee » for 9, where the figure is 5. */
  @Test
  void an_objective_is_read_in_the_readers_language_until_its_words_are_signed() {
    World.Home home = furnished();
    Hand director = person(home, "Diane Roux", "organisation", Role.DIRECTOR);
    person(home, "Marc Petit", "nord", Role.UNIT_MANAGER);
    assertThat(director.inEnglish(PAGES + "/new?unit=nord"))
        .bodyText()
        .contains("In English: Promesse tenue.");
    String path = director.follow(PAGES, typed(employee(home, "Marc Petit"), "60", "40", "8"));
    assertThat(Hand.read(director.inEnglish(path)).text())
        .contains("In English: Promesse tenue.", "Individual part: 60%", "Group part: 40%");
    assertThat(Hand.read(director.inEnglish(PAGES)).select(".ch-tally").text())
        .contains("1 kept", "1 broken");
    director.follow(
        path + "/signatures", "side", "MANAGER", "name", "Diane Roux", "on", "2026-02-01");
    assertThat(Hand.read(director.inEnglish(path)).text())
        .contains("Promesse tenue.")
        .doesNotContain("In English");
  }

  private World.Home furnished() {
    World.Home home = world.open("Acmé");
    home.run(() -> {
      units.add(new UnitDesk.Wish("nord", "Nord", UnitType.REGION, null, null));
      units.add(new UnitDesk.Wish("sud", "Sud", UnitType.REGION, null, null));
    });
    send(home, "/api/v1/charters", "{\"key\": \"charte\", \"title\": \"Charte\"}", 201);
    promise(home, "tenue", "Promesse tenue.", 4);
    promise(home, "manquee", "Promesse manquée.", 9);
    send(home, "/api/v1/charters/charte/publish", "{\"effectiveFrom\": \"2026-01-01\"}", 200);
    return home;
  }

  private void promise(World.Home home, String key, String sentence, int target) {
    send(
        home,
        "/api/v1/charters/charte/commitments",
        """
        {"key": "%1$s", "sentence": "%2$s", "translations": {"en": "In English: %2$s"}, "operator": ">=", "target": %3$d, "tolerance": 0, "owner": "Olga Simon",
         "measure": {"source": "test.fixed", "key": "flat"}}
        """
            .formatted(key, sentence, target),
        201);
  }

  private Hand person(World.Home home, String name, String unit, Role role) {
    String email =
        name.replace(' ', '.').toLowerCase(java.util.Locale.ROOT)
            + System.nanoTime()
            + "@example.org";
    home.run(() ->
        people.welcome(
            new OrganizationDesk.Person(name, email, PASSWORD, false),
            null,
            unit.equals("organisation")
                ? units.tree().root().id()
                : units.tree().required(unit).id(),
            role));
    return new Hand(web, World.signIn(web, email, PASSWORD));
  }

  private String employee(World.Home home, String name) {
    return home.call(() ->
        people.all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow()
            .id()
            .value()
            .toString());
  }

  private static String[] typed(String employee, String first, String second, String expected) {
    return new String[] {
      "unit",
      "nord",
      "employee",
      employee,
      "from",
      "2026-01-01",
      "to",
      "2026-12-31",
      "rows[0].commitment",
      "tenue",
      "rows[0].picked",
      "true",
      "rows[0].part",
      "OWN",
      "rows[0].weight",
      first,
      "rows[0].expected",
      "",
      "rows[1].commitment",
      "manquee",
      "rows[1].picked",
      "true",
      "rows[1].part",
      "GROUP",
      "rows[1].weight",
      second,
      "rows[1].expected",
      expected
    };
  }

  private static int lines(Hand hand) {
    return hand.open(PAGES).select("table.ch-list tbody tr").size();
  }

  private JsonNode post(World.Home home, String path, String body, int status) {
    return JsonMapper.shared().readTree(send(home, path, body, status));
  }

  private String send(World.Home home, String path, String body, int status) {
    MvcTestResult answer =
        web.post()
            .uri(path)
            .header("Authorization", home.bearer())
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .exchange();
    assertThat(answer).as(path + " " + body).hasStatus(status);
    return text(answer);
  }

  private JsonNode get(World.Home home, String path) {
    MvcTestResult answer = web.get().uri(path).header("Authorization", home.bearer()).exchange();
    assertThat(answer).hasStatusOk();
    return JsonMapper.shared().readTree(text(answer));
  }

  private static String text(MvcTestResult answer) {
    try {
      return Objects.requireNonNull(
          answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
