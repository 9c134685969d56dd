package fr.prevenance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class StakeholdersInBrowserTest {

  private static final String CITY_BUS =
      """
      {"key": "bus", "title": "Autour du voyageur",
       "actors": [
         {"key": "voyageur", "name": "Voyageur", "circle": 0},
         {"key": "conducteur", "name": "Conducteur", "circle": 1, "influence": 5, "concern": 5},
         {"key": "agence", "name": "Conseiller d’agence", "circle": 1, "influence": 3, "concern": 4},
         {"key": "autres", "name": "Autres voyageurs", "kind": "OTHER_CUSTOMERS", "circle": 1, "influence": 3, "concern": 2},
         {"key": "regulateur", "name": "Régulateur", "circle": 2, "influence": 5, "concern": 2},
         {"key": "info", "name": "Info voyageurs", "circle": 2, "influence": 4, "concern": 4},
         {"key": "maintenance", "name": "Maintenance des bus", "circle": 2, "influence": 4, "concern": 2},
         {"key": "metropole", "name": "Métropole, autorité organisatrice", "kind": "AUTHORITY", "circle": 3, "influence": 5, "concern": 2},
         {"key": "ville", "name": "Ville (voirie et abris)", "kind": "AUTHORITY", "circle": 3, "influence": 4, "concern": 1},
         {"key": "proprete", "name": "Entreprise de propreté", "kind": "SUBCONTRACTOR", "circle": 3, "influence": 2, "concern": 3},
         {"key": "fnaut", "name": "Association d’usagers", "kind": "ASSOCIATION", "circle": 3, "influence": 2, "concern": 5},
         {"key": "temps", "name": "Éditeur du temps réel", "kind": "SUPPLIER", "circle": 3, "influence": 3, "concern": 2}],
       "links": [
         {"from": "conducteur", "to": "voyageur", "nature": "SERVES", "strength": 3},
         {"from": "agence", "to": "voyageur", "nature": "INFORMS", "strength": 2},
         {"from": "regulateur", "to": "conducteur", "nature": "DECIDES", "strength": 3},
         {"from": "conducteur", "to": "maintenance", "nature": "DEPENDS", "strength": 2},
         {"from": "metropole", "to": "regulateur", "nature": "PAYS", "strength": 3},
         {"from": "ville", "to": "conducteur", "nature": "CONFLICTS", "strength": 2},
         {"from": "info", "to": "voyageur", "nature": "INFORMS", "strength": 1},
         {"from": "info", "to": "temps", "nature": "DEPENDS", "strength": 3},
         {"from": "proprete", "to": "maintenance", "nature": "SERVES", "strength": 1},
         {"from": "fnaut", "to": "metropole", "nature": "INFORMS", "strength": 2},
         {"from": "autres", "to": "voyageur", "nature": "CONFLICTS", "strength": 1}],
       "exchanges": [
         {"from": "conducteur", "to": "voyageur", "about": "le salut, l’itinéraire", "channel": "FACE_TO_FACE", "journey": "trajet", "stage": "monter"},
         {"from": "info", "to": "voyageur", "about": "les travaux", "channel": "SMS", "journey": "trajet", "stage": "attendre"},
         {"from": "fnaut", "to": "metropole", "about": "les horaires du soir"}]}
      """;
  private static final String TRIP =
      """
      {"key": "trajet", "title": "Aller travailler tôt", "stages": [{"key": "attendre", "name": "Attendre"},
       {"key": "monter", "name": "Monter"}, {"key": "voyager", "name": "Voyager"}]}
      """;

  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired MockMvcTester web;

  @Test
  void actors_are_placed_one_after_the_other_and_tied_without_a_mouse() {
    var home = world.open("Réseau Ondéa");
    Page page =
        BROWSER.wide(port).signIn(home.email(), home.password()).go("/stakeholders/new").page();
    page.locator("#f-title").fill("Autour du voyageur");
    page.keyboard().press("Enter");
    page.waitForURL("**/stakeholders/autour-du-voyageur*");
    page.locator("#f-name").focus();
    for (String name : new String[] {"Conducteur", "Régulateur", "Ville"}) {
      page.keyboard().type(name);
      page.keyboard().press("Enter");
      assertThat(page.locator("svg [data-actor]", new Page.LocatorOptions().setHasText(name)))
          .isVisible();
      focused(page, "f-name");
    }
    page.locator("[data-open=ville]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".sk-name")).hasText("Ville");
    page.locator("#sk-farther").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("svg [data-actor=ville]")).hasAttribute("data-circle", "2");
    focused(page, "sk-farther");
    page.locator("#f-to").selectOption("conducteur");
    page.locator("#sk-tie").press("Enter");
    assertThat(page.locator("svg .sk-tie.INFORMS")).hasCount(1);
    page.locator("#sk-undo").press("Enter");
    assertThat(page.locator("svg .sk-tie")).hasCount(0);
  }

  @Test
  void an_actor_is_drawn_to_another_circle_with_the_mouse_and_opened_with_a_click() {
    Page page = visit(BROWSER.wide(port)).go("/stakeholders/bus").page();
    Locator dot = page.locator("svg [data-actor=ville] > path");
    Locator centre = page.locator("svg [data-actor=voyageur] > path");
    var from = dot.boundingBox();
    var to = centre.boundingBox();
    double half = page.locator("[data-ring]").first().boundingBox().width / 2;
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse()
        .move(
            to.x + to.width / 2,
            to.y + to.height / 2 + half,
            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
    page.mouse().up();
    assertThat(page.locator("svg [data-actor=ville]")).hasAttribute("data-circle", "1");
    assertThat(page.locator("#flash")).containsText("première ligne");
    page.locator("svg [data-actor=fnaut] > path").click();
    assertThat(page.locator(".sk-name")).hasText("Association d’usagers");
  }

  @Test
  void every_view_is_readable_wide_and_on_a_phone() {
    Visit wide = visit(BROWSER.wide(port));
    Visit phone = BROWSER.phone(port);
    wide.page()
        .context()
        .cookies()
        .forEach(cookie -> phone.page().context().addCookies(java.util.List.of(cookie)));
    for (Visit visit : new Visit[] {wide, phone}) {
      for (String view :
          new String[] {
            "", "/bus", "/bus?actor=conducteur", "/bus?view=matrix", "/bus?view=exchanges", "/new"
          }) {
        visit.go("/stakeholders" + view);
        String name =
            "acteurs" + view.replaceAll("[^a-z]+", "-") + "-" + visit.page().viewportSize().width;
        visit
            .page()
            .screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", name + ".png")));
        assertThat(visit.violations()).as(name).isEmpty();
        assertThat(visit.scrollsSideways()).as(name).isFalse();
        assertThat(visit.consoleErrors()).as(name).isEmpty();
      }
    }
  }

  @Test
  void it_prints_on_a_landscape_page_with_its_words_behind() throws Exception {
    Visit visit = visit(BROWSER.wide(port));
    byte[] paper =
        visit.page().request().get("http://localhost:" + port + "/stakeholders/bus/map.pdf").body();
    Path folder = java.nio.file.Files.createDirectories(Path.of("target/screenshots"));
    java.nio.file.Files.write(folder.resolve("acteurs.pdf"), paper);
    try (var document = org.apache.pdfbox.Loader.loadPDF(paper)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
      assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
          .contains("Quatre acteurs sur onze", "Info voyageurs", "Première ligne", "lien fort");
    }
  }

  @Test
  void it_is_drawn_without_scripts_too() {
    var home = world.open("Réseau Ondéa");
    Page page =
        BROWSER
            .withoutScripts(port)
            .signIn(home.email(), home.password())
            .go("/stakeholders/new")
            .page();
    page.locator("#f-title").fill("Autour du voyageur");
    page.locator("form[action='/stakeholders'] .btn-primary").click();
    page.locator("#f-name").fill("Conducteur");
    page.locator("#sk-add").click();
    page.locator("[data-open=conducteur]").click();
    page.locator("#sk-farther").click();
    assertThat(page.locator("svg [data-actor=conducteur]")).hasAttribute("data-circle", "2");
  }

  private Visit visit(Visit visit) {
    var home = world.open("Réseau Ondéa");
    post(home, "/api/v1/journeys", TRIP);
    post(home, "/api/v1/stakeholder-maps", CITY_BUS);
    return visit.signIn(home.email(), home.password());
  }

  private void post(World.Home home, String path, String body) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .hasStatus(201);
  }

  /**
   * Asks for the element, not for the window: a browser without a screen may hold that it has no
   * focus.
   */
  private static void focused(Page page, String id) {
    try {
      page.waitForFunction("id => document.activeElement && document.activeElement.id === id", id);
    } catch (com.microsoft.playwright.TimeoutError late) {
      throw new AssertionError(
          "The focus is not on #"
              + id
              + " but on "
              + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"),
          late);
    }
  }
}
