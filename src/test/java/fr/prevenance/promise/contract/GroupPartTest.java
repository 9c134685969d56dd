package fr.prevenance.promise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import fr.prevenance.promise.Script;
import fr.prevenance.promise.web.Hand;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class GroupPartTest {

  private static final String API = "/api/v1/performance-contracts";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired UnitDesk units;
  @Autowired PeopleDesk people;

  @Test
  void the_part_of_the_group_is_measured_where_the_group_is() {
    World.Home home = furnished();
    Script script = Script.of(home, web);
    JsonNode alone = script.send(HttpMethod.POST, API, contract("", "sud-seul", "GROUP"), 422);
    assertThat(alone.at("/errors/0/field").asString()).isEqualTo("objectives");
    script.send(HttpMethod.POST, API, contract("organisation", "sud-seul", "OWN"), 422);
    assertThat(
            script
                .send(HttpMethod.POST, API, contract("nulle-part", "partout", "OWN"), 422)
                .at("/errors/0/field")
                .asString())
        .isEqualTo("groupUnitKey");
    JsonNode made = script.post(API, contract("organisation", "sud-seul", "GROUP"));
    assertThat(made.get("groupUnitKey").asString()).isEqualTo("organisation");
    assertThat(made.at("/objectives/1/state").asString()).isEqualTo("KEPT");

    Hand director = director(home);
    String path = "/promise/contracts/" + made.get("id").asString();
    assertThat(director.open(path).select("h2").text())
        .contains("mesurée dans Acmé", "mesurée dans Nord");
    Document form = director.open(path + "/text");
    assertThat(form.expectFirst("[name=groupUnit] option[selected]").val())
        .isEqualTo("organisation");
    assertThat(form.select("input[name$=commitment]"))
        .extracting(one -> one.val())
        .containsExactly("partout", "sud-seul");
    JsonNode same =
        script.post(
            API,
            """
            {"unitKey": "nord", "groupUnitKey": "nord", "from": "2026-01-01", "to": "2026-12-31",
             "objectives": [{"commitment": "partout", "part": "GROUP", "weight": 100}]}
            """);
    assertThat(same.has("groupUnitKey")).as("the unit itself needs no saying").isFalse();
  }

  @Test
  void an_interview_noted_by_mistake_is_taken_back_and_returns() {
    World.Home home = furnished();
    Script script = Script.of(home, web);
    String api =
        API
            + "/"
            + script.post(API, contract("organisation", "sud-seul", "GROUP")).get("id").asString();
    for (String side : new String[] {"EMPLOYEE", "MANAGER"})
      script.post(
          api + "/signatures",
          "{\"side\": \"%s\", \"name\": \"Alix\", \"on\": \"2026-02-01\"}".formatted(side));
    JsonNode talked =
        script.post(
            api + "/reviews", "{\"day\": \"2026-03-01\", \"notes\": \"Une bonne saison.\"}");
    String review = talked.at("/reviews/0/id").asString();
    Hand director = director(home);
    String path = api.replace("/api/v1/performance-contracts", "/promise/contracts");
    assertThat(director.open(path).expectFirst("#reviews").text()).contains("Une bonne saison.");
    assertThat(director.follow(path + "/reviews/" + review + "/withdrawal")).isEqualTo(path);
    assertThat(director.open(path).text()).doesNotContain("Une bonne saison.");
    assertThat(director.open("/promise/contracts").text()).doesNotContain("Entretien mené");
    director.follow(path + "/reviews/" + review + "/restoration");
    assertThat(director.open(path).text()).contains("Une bonne saison.");
    assertThat(script.send(HttpMethod.DELETE, api + "/reviews/" + review, "", 200).get("reviews"))
        .isEmpty();
    script.send(HttpMethod.DELETE, api + "/reviews/" + java.util.UUID.randomUUID(), "", 404);
    Script.of(world.open("Voisin"), web)
        .send(HttpMethod.DELETE, api + "/reviews/" + review, "", 404);
  }

  private World.Home furnished() {
    World.Home home = world.open("Acmé");
    home.run(() -> {
      units.add(new UnitDesk.Wish("nord", "Nord", UnitType.AGENCY, null, null));
      units.add(new UnitDesk.Wish("sud", "Sud", UnitType.AGENCY, null, null));
    });
    Script script = Script.of(home, web);
    script.post("/api/v1/charters", "{\"key\": \"charte\", \"title\": \"Charte\"}");
    script.post("/api/v1/charters/charte/commitments", promise("partout", ""));
    script.post(
        "/api/v1/charters/charte/commitments", promise("sud-seul", "\"units\": [\"sud\"],"));
    script.send(
        HttpMethod.POST,
        "/api/v1/charters/charte/publish",
        "{\"effectiveFrom\": \"2026-01-01\"}",
        200);
    return home;
  }

  private static String promise(String key, String more) {
    return """
    {"key": "%s", "sentence": "Nous tenons %s.", %s "operator": ">=", "target": 4, "tolerance": 1,
     "measure": {"source": "test.fixed", "key": "better"}}
    """
        .formatted(key, key, more);
  }

  private static String contract(String group, String shared, String part) {
    return """
    {"unitKey": "nord", "groupUnitKey": "%s", "from": "2026-01-01", "to": "2026-12-31", "objectives": [
      {"commitment": "partout", "part": "OWN", "weight": 60}, {"commitment": "%s", "part": "%s", "weight": 40}]}
    """
        .formatted(group, shared, part);
  }

  private Hand director(World.Home home) {
    String email = "diane" + System.nanoTime() + "@example.org";
    home.run(() ->
        people.welcome(
            new OrganizationDesk.Person("Diane Roux", email, "correct horse battery", false),
            null,
            Objects.requireNonNull(units.tree().root()).id(),
            Role.DIRECTOR));
    return new Hand(web, World.signIn(web, email, "correct horse battery"));
  }
}
