package fr.prevenance.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitDesk;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class SettingsTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired PeopleDesk people;
  @Autowired UnitDesk units;
  World.Home home;
  Cookie administrator;

  @BeforeEach
  void open() {
    home = world.open("Réseau Ondéa");
    administrator = home.signIn(web);
  }

  @Test
  void units_are_added_renamed_and_moved() {
    assertThat(
            post(
                "/settings/units",
                "name",
                "Rive Nord",
                "type",
                "REGION",
                "parentKey",
                "organisation"))
        .hasStatus(302);
    assertThat(
            post(
                "/settings/units",
                "name",
                "Ligne 4",
                "type",
                "AGENCY",
                "parentKey",
                "organisation",
                "timeZone",
                "Europe/Paris"))
        .hasStatus(302);
    assertThat(
            post(
                "/settings/units/ligne-4",
                "name",
                "Ligne quatre",
                "type",
                "TEAM",
                "parentKey",
                "rive-nord"))
        .hasStatus(302);
    assertThat(get("/settings/units"))
        .bodyText()
        .contains("Ligne quatre", "2 unités sous la racine");
    assertThat(get("/settings/units/ligne-4")).bodyText().contains("value=\"rive-nord\" selected");
    assertThat(post("/settings/units/rive-nord", "name", "Rive Nord", "parentKey", "ligne-4"))
        .hasStatus(422)
        .bodyText()
        .contains("sous elle-même");
    assertThat(post("/settings/units", "name", "", "key", "Ma Clé", "parentKey", "organisation"))
        .hasStatus(422)
        .bodyText()
        .as("both mistakes are said at once")
        .contains("Indiquez le nom", "f-name-mistake", "f-key-mistake");
    assertThat(post("/settings/units", "name", "a\u0000b", "parentKey", "organisation"))
        .hasStatus(422)
        .bodyText()
        .contains("invisible");
  }

  @Test
  void a_pasted_list_becomes_a_tree() {
    assertThat(get("/settings/outline"))
        .hasStatusOk()
        .bodyText()
        .contains("Ajouter une liste d’unités", "Revenir aux unités")
        .doesNotContain("Étape", "Première ouverture");
    assertThat(
            post(
                "/settings/outline",
                "units",
                "Rive Nord\n\tLigne 1\n\tLigne 2\nRive Sud\n    Ligne 1\n"))
        .hasRedirectedUrl("/settings/units");
    var tree = home.call(units::tree);
    assertThat(tree.all()).hasSize(6);
    assertThat(tree.childrenOf(tree.required("rive-sud").id()))
        .extracting(unit -> unit.key())
        .containsExactly("ligne-1-2");
  }

  @Test
  void a_person_gets_a_password_shown_once_and_can_sign_in_with_it() {
    var shown =
        post(
            "/settings/people",
            "name",
            "Zoé Petit",
            "email",
            "zoe-" + System.nanoTime() + "@example.org",
            "unit",
            "organisation",
            "role",
            "READER",
            "account",
            "true");
    String password = Jsoup.parse(text(shown)).select("#secret").attr("value");
    String email =
        home.call(people::all).stream()
            .filter(one -> one.name().equals("Zoé Petit"))
            .findFirst()
            .orElseThrow()
            .email();
    Cookie zoe = World.signIn(web, String.valueOf(email), password);
    assertThat(web.get().uri("/account").cookie(zoe))
        .hasStatusOk()
        .bodyText()
        .contains("Zoé Petit")
        .doesNotContain("/settings/people");
    for (String path :
        new String[] {
          "/settings/units", "/settings/people", "/settings/tokens", "/settings/organization"
        }) {
      assertThat(web.get().uri(path).cookie(zoe)).as(path).hasStatus(404);
    }
    for (String path :
        new String[] {
          "/settings/units",
          "/settings/people",
          "/settings/tokens",
          "/settings/organization",
          "/settings/outline"
        }) {
      assertThat(web.post().uri(path).with(csrf()).cookie(zoe).param("name", "x"))
          .as(path)
          .hasStatus(404);
    }
  }

  @Test
  void the_last_administrator_stays_one() {
    var person = new OrganizationDesk.Person("Alix Martin", "", "", false);
    var id =
        home.call(people::all).stream()
            .filter(one -> one.name().equals(person.name()))
            .findFirst()
            .orElseThrow()
            .id();
    home.run(() ->
        people.add(
            "Sans compte", null, null, home.call(units::tree).root().id(), Role.ADMINISTRATOR));
    assertThat(
            post(
                "/settings/people/" + id.value() + "/roles",
                "unit",
                "organisation",
                "role",
                "READER"))
        .hasStatus(409)
        .bodyText()
        .contains("Gardez au moins");
    assertThat(get("/settings/people/" + id.value()))
        .hasStatusOk()
        .bodyText()
        .contains("Administration");
    assertThat(get("/settings/people/" + java.util.UUID.randomUUID())).hasStatus(404);
  }

  @Test
  void a_token_is_shown_once_works_and_is_revoked_by_name() {
    assertThat(post("/settings/tokens", "name", "", "scopes", "units:read")).hasStatus(422);
    String token =
        Jsoup.parse(text(post("/settings/tokens", "name", "Entrepôt", "scopes", "units:read")))
            .select("#secret")
            .attr("value");
    assertThat(web.get().uri("/api/v1/units").header("Authorization", "Bearer " + token))
        .hasStatusOk();
    assertThat(web.post().uri("/api/v1/units").header("Authorization", "Bearer " + token))
        .hasStatus(403);
    String list = text(get("/settings/tokens"));
    assertThat(list).contains("Entrepôt").doesNotContain(token);
    String path = Jsoup.parse(list).select("a[aria-label*=Entrepôt]").attr("href");
    assertThat(get(path)).bodyText().contains("Révoquer Entrepôt");
    assertThat(post(path)).hasStatus(302);
    assertThat(web.get().uri("/api/v1/units").header("Authorization", "Bearer " + token))
        .hasStatus(401);
  }

  @Test
  void the_organisation_changes_its_name_and_zone() {
    assertThat(
            post(
                "/settings/organization",
                "name",
                "Ondéa",
                "language",
                "en",
                "timeZone",
                "Indian/Reunion"))
        .hasStatus(302);
    assertThat(get("/settings/organization"))
        .bodyText()
        .contains("value=\"Indian/Reunion\" selected", "Ondéa");
    assertThat(
            post(
                "/settings/organization",
                "name",
                "Ondéa",
                "language",
                "fr",
                "timeZone",
                "Mars/Olympus"))
        .hasStatus(422);
  }

  @Test
  void a_password_changes_with_the_current_one_and_ends_the_other_sessions() {
    Cookie elsewhere = home.signIn(web);
    assertThat(post("/account/password", "current", "wrong", "password", "a whole new sentence"))
        .hasStatus(422)
        .bodyText()
        .as("the name stays, what was typed does not come back, and the page is found again")
        .contains("mot de passe actuel", "name=\"name\" value=\"")
        .doesNotContain("a whole new sentence")
        .contains("name=\"back\" value=\"/account\"")
        .contains("href=\"/account?period=");
    assertThat(post("/account/password", "current", home.password(), "password", "court"))
        .hasStatus(422);
    assertThat(post("/account/password", "current", home.password(), "password", "é".repeat(40)))
        .hasStatus(422);
    assertThat(
            post(
                "/account/password",
                "current",
                home.password(),
                "password",
                "a whole new sentence"))
        .hasStatus(302);
    assertThat(web.get().uri("/account").cookie(elsewhere)).hasStatus(302);
    assertThat(get("/account")).hasStatusOk();
    assertThat(World.signIn(web, home.email(), "a whole new sentence")).isNotNull();
  }

  @Test
  void preferences_stay_on_this_site_and_the_language_with_the_account() {
    var english = post("/preferences", "language", "en", "back", "/account?a={b}");
    assertThat(english).hasRedirectedUrl("/account?a={b}");
    assertThat(get("/account")).bodyText().contains("My account");
    assertThat(post("/preferences", "theme", "dark", "back", "//evil.example"))
        .hasRedirectedUrl("/")
        .cookies()
        .hasValue("prevenance-theme", "dark");
    for (String back :
        new String[] {"https://evil.example", "/\\evil.example", "/\t/evil.example", "evil"}) {
      assertThat(post("/preferences", "theme", "none", "back", back))
          .as(back)
          .hasRedirectedUrl("/");
    }
  }

  private MvcTestResult get(String path) {
    return web.get().uri(path).cookie(administrator).exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = web.post().uri(path).cookie(administrator).with(csrf());
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    return request.exchange();
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
