package fr.prevenance.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import jakarta.servlet.http.Cookie;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The page and the API; each room is asked through the door by which things come to stand at a
 * unit.
 */
@ApplicationTest
class UnitRemovalTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired UnitDesk units;
  @Autowired PeopleDesk people;
  @Autowired TokenDesk tokens;
  World.Home home;

  @BeforeEach
  void open() {
    home = world.open("Réseau Ondéa");
    add(home, "pont", "Agence du Pont");
  }

  @Test
  void a_unit_created_by_mistake_is_deleted_after_a_question_that_names_it() {
    Cookie administrator = home.signIn(web);
    assertThat(get("/settings/units/pont", administrator))
        .bodyText()
        .contains("/settings/units/pont/removal");
    assertThat(get("/settings/units/pont/removal", administrator))
        .hasStatusOk()
        .bodyText()
        .contains("Supprimer l’unité «\u00a0Agence du Pont\u00a0»", "Supprimer Agence du Pont");
    assertThat(home.call(units::tree).find("pont")).as("a question changes nothing").isPresent();
    assertThat(post("/settings/units/pont/removal", administrator))
        .hasRedirectedUrl("/settings/units");
    assertThat(get("/settings/units", administrator))
        .bodyText()
        .doesNotContain("/settings/units/pont");
    assertThat(home.call(units::tree).find("pont")).isEmpty();
    assertThat(get("/settings/units/pont/removal", administrator)).hasStatus(404);
    assertThat(get("/?in=pont", administrator))
        .as("a remembered place that is gone gives way")
        .hasStatusOk();
  }

  @Test
  void the_page_of_a_unit_that_stays_says_what_stands_there_and_what_can_be_done() {
    add(home, "quai", "Quai", "pont");
    people(Role.EMPLOYEE);
    people(Role.READER);
    Cookie administrator = home.signIn(web);
    String said = "garde 1 unité rangée dessous et 2 personnes qui y ont un rôle.";
    assertThat(get("/settings/units/pont/removal", administrator))
        .hasStatusOk()
        .bodyText()
        .contains("ne peut pas être supprimée", said, "Renommer ou déplacer")
        .doesNotContain("Supprimer Agence");
    assertThat(post("/settings/units/pont/removal", administrator))
        .hasStatus(409)
        .bodyText()
        .contains(said);
    assertThat(home.call(units::tree).find("pont")).isPresent();
    assertThat(get("/settings/units/organisation", administrator))
        .bodyText()
        .doesNotContain("/removal");
    assertThat(post("/settings/units/organisation/removal", administrator))
        .hasStatus(409)
        .bodyText()
        .contains("racine");
  }

  @Test
  void the_api_deletes_once() {
    assertThat(delete("pont")).hasStatus(204);
    assertThat(delete("pont")).as("gone, as it was asked").hasStatus(404);
    assertThat(delete("organisation")).hasStatus(409).bodyText().contains("racine");
    assertThat(web.get().uri("/api/openapi.json"))
        .bodyJson()
        .extractingPath("$.paths['/api/v1/units/{key}'].delete.summary")
        .asString()
        .contains("409");
  }

  @Test
  void answers_links_and_figures_keep_a_unit() {
    create(
        "surveys",
        """
        {"key": "avis", "title": "Avis", "locale": "fr", "audience": "CUSTOMERS",
         "questions": [{"key": "q1", "type": "NPS", "label": "Nous recommanderiez-vous ?"}]}\
        """);
    assertThat(send("surveys/avis/publish", "{}")).hasStatusOk();
    create("surveys/avis/responses", "{\"unitKey\": \"pont\", \"answers\": {\"q1\": 9}}");
    create("surveys/avis/responses", "{\"unitKey\": \"pont\", \"answers\": {\"q1\": 3}}");
    create(
        "indicators",
        "{\"key\": \"appels\", \"name\": \"Appels\", \"kind\": \"SHARE\", \"direction\": \"UP\"}");
    assertThat(
            send(
                "indicators/appels/points",
                "{\"points\": [{\"unitKey\": \"pont\", \"day\": \"2026-01-31\", \"numerator\": 8, \"denominator\": 10}]}"))
        .hasStatusOk();
    assertThat(delete("pont")).hasStatus(409).bodyText().contains("garde 2 réponses et 1 relevé.");
    assertThat(delete("pont", "en")).bodyText().contains("keeps 2 answers and 1 figure.");
  }

  @Test
  void promises_contracts_journeys_and_actions_keep_a_unit_even_when_they_only_look_there() {
    create("charters", "{\"key\": \"ici\", \"title\": \"Charte du Pont\", \"unitKey\": \"pont\"}");
    create("charters", "{\"key\": \"partout\", \"title\": \"Charte\"}");
    create(
        "charters/partout/commitments",
        """
        {"key": "accueil", "sentence": "Nous vous accueillons.", "operator": ">=", "target": 4, "tolerance": 1,
         "measure": {"source": "test.fixed", "key": "flat", "unitKey": "pont"}}\
        """);
    assertThat(send("charters/partout/publish", "{\"effectiveFrom\": \"2026-01-01\"}"))
        .hasStatusOk();
    create(
        "performance-contracts",
        """
        {"unitKey": "pont", "from": "2026-01-01", "to": "2026-12-31", "objectives": [{"commitment": "accueil", "weight": 100}]}\
        """);
    create(
        "journeys",
        "{\"key\": \"visite\", \"title\": \"Visite\", \"unitKey\": \"pont\", \"stages\": [{\"key\": \"a\", \"name\": \"Venir\"}]}");
    create("actions", "{\"title\": \"Repeindre\", \"unitKey\": \"pont\"}");
    create(
        "actions",
        """
        {"title": "Chronométrer", "verification": {"measure": {"source": "test.fixed", "key": "flat", "unitKey": "pont"}, "operator": ">=",
         "expected": 4.5, "baseline": {"from": "2026-01-01", "to": "2026-01-31"}, "dueOn": "2027-12-01"}}\
        """);
    assertThat(delete("pont"))
        .hasStatus(409)
        .bodyText()
        .contains(
            "garde 2 actions, 1 charte, 1 promesse suivie ici, 1 contrat et 1 carte de parcours.");
  }

  @Test
  void only_an_administrator_deletes_and_only_at_home() {
    var neighbour = world.open("Voisin");
    add(neighbour, "gare", "Gare");
    assertThat(delete("gare")).hasStatus(404);
    assertThat(post("/settings/units/gare/removal", home.signIn(web))).hasStatus(404);
    assertThat(neighbour.call(units::tree).find("gare")).isPresent();

    String email = "reader-" + System.nanoTime() + "@example.org";
    home.run(() ->
        people.welcome(
            new OrganizationDesk.Person("Zoé Petit", email, "correct horse", false),
            null,
            units.tree().root().id(),
            Role.DIRECTOR));
    Cookie director = World.signIn(web, email, "correct horse");
    assertThat(get("/settings/units/pont/removal", director)).hasStatus(404);
    assertThat(post("/settings/units/pont/removal", director)).hasStatus(404);
    String reading = home.call(() -> tokens.give("reads", EnumSet.of(TokenScope.UNITS_READ)));
    assertThat(web.delete().uri("/api/v1/units/pont").header("Authorization", "Bearer " + reading))
        .hasStatus(403);
    assertThat(home.call(units::tree).find("pont")).isPresent();
  }

  private void add(World.Home at, String key, String name) {
    add(at, key, name, null);
  }

  private void add(
      World.Home at, String key, String name, @org.jspecify.annotations.Nullable String below) {
    at.run(() -> units.add(new UnitDesk.Wish(key, name, UnitType.AGENCY, below, null)));
  }

  private void people(Role role) {
    home.run(() -> people.add("Qui " + role, null, null, units.tree().required("pont").id(), role));
  }

  private void create(String path, String body) {
    assertThat(send(path, body)).as(path).hasStatus(201);
  }

  private MvcTestResult send(String path, String body) {
    return web.post()
        .uri("/api/v1/" + path)
        .header("Authorization", home.bearer())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult delete(String key) {
    return delete(key, "fr");
  }

  private MvcTestResult delete(String key, String language) {
    return web.delete()
        .uri("/api/v1/units/" + key)
        .header("Authorization", home.bearer())
        .header("Accept-Language", language)
        .exchange();
  }

  private MvcTestResult get(String path, Cookie session) {
    return web.get().uri(path).cookie(session).exchange();
  }

  private MvcTestResult post(String path, Cookie session) {
    return web.post().uri(path).cookie(session).with(csrf()).exchange();
  }
}
