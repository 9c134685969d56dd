package fr.prevenance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class JourneyInBrowserTest {

  private static final List<String> STAGES =
      List.of("S’informer", "Acheter", "Rejoindre l’arrêt", "Attendre", "Monter", "Voyager");

  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired World world;

  @Test
  void a_map_of_six_stages_is_drawn_with_the_keyboard_alone_in_under_three_minutes() {
    Visit visit = signedIn();
    Page page = visit.page();
    Instant start = Instant.now();
    visit.go("/journeys/new");
    page.locator("#f-title").focus();
    page.keyboard().type("Aller travailler tôt");
    page.keyboard().press("Enter");
    page.waitForURL("**/edit");
    tabTo(page, "new-stage");
    for (String stage : STAGES) {
      page.keyboard().type(stage);
      page.keyboard().press("Enter");
    }
    PlaywrightAssertions.assertThat(page.locator(".je-stage")).hasCount(6);
    assertThat(focused(page)).isEqualTo("new-stage");
    backTo(page, "f-stages-attendre-doing");
    page.keyboard().type("L’écran dit « 2 min », puis plus rien.");
    page.keyboard().press("Tab");
    PlaywrightAssertions.assertThat(page.locator("#undo")).containsText("ce qui est fait");
    tabTo(page, "new-point-attendre");
    page.keyboard().type("Écran d’arrêt");
    page.keyboard().press("Enter");
    page.keyboard().type("Conseiller");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator("[data-points=attendre] .je-point")).hasCount(2);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(3));
    page.reload();
    assertThat(names(page)).isEqualTo(STAGES);
    assertThat(page.locator("#f-stages-attendre-doing").inputValue())
        .isEqualTo("L’écran dit « 2 min », puis plus rien.");
    assertThat(visit.consoleErrors()).isEmpty();
  }

  @Test
  void stages_and_contacts_move_by_keys_and_by_hand_and_what_was_done_is_taken_back() {
    Visit visit = drawn();
    Page page = visit.page();
    page.locator("#left-attendre").focus();
    page.keyboard().press("Alt+ArrowLeft");
    PlaywrightAssertions.assertThat(page.locator(".je-stage").nth(2))
        .hasAttribute("data-key", "attendre");
    assertThat(focused(page)).isEqualTo("left-attendre");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator(".je-stage").nth(1))
        .hasAttribute("data-key", "attendre");
    PlaywrightAssertions.assertThat(page.locator("#je-told"))
        .hasText("« Attendre » : étape 2 sur 6");
    page.keyboard().press("Control+z");
    PlaywrightAssertions.assertThat(page.locator(".je-stage").nth(2))
        .hasAttribute("data-key", "attendre");
    page.keyboard().press("Control+z");
    PlaywrightAssertions.assertThat(page.locator(".je-stage").nth(3))
        .hasAttribute("data-key", "attendre");
    page.keyboard().press("Control+Shift+z");
    PlaywrightAssertions.assertThat(page.locator(".je-stage").nth(2))
        .hasAttribute("data-key", "attendre");
    page.locator("#open-ecran-d-arret").focus();
    page.keyboard().press("Alt+ArrowRight");
    String beside = page.locator(".je-stage").nth(3).getAttribute("data-key");
    PlaywrightAssertions.assertThat(page.locator("[data-points=" + beside + "] .je-point"))
        .hasCount(1);
    assertThat(focused(page)).isEqualTo("open-ecran-d-arret");
    drag(
        page,
        page.locator("[data-key=acheter] .je-grip"),
        page.locator("[data-key=s-informer] .je-grip"));
    PlaywrightAssertions.assertThat(page.locator(".je-stage").first())
        .hasAttribute("data-key", "acheter");
    PlaywrightAssertions.assertThat(page.locator("#undo"))
        .containsText("déplacement de l’étape « Acheter »");
    drag(
        page,
        page.locator("[data-key=ecran-d-arret] [data-grip]"),
        page.locator("[data-points=s-informer]"));
    PlaywrightAssertions.assertThat(page.locator("[data-points=s-informer] .je-point")).hasCount(1);
    page.reload();
    assertThat(page.locator(".je-stage").first().getAttribute("data-key")).isEqualTo("acheter");
    assertThat(visit.consoleErrors()).isEmpty();
  }

  @Test
  void two_who_write_at_the_same_place_see_both_texts_in_the_page() {
    Visit visit = drawn();
    Page page = visit.page();
    Page other = page.context().newPage();
    other.navigate(page.url());
    String field = "#f-stages-attendre-feels";
    write(other, field, "De l’agacement");
    write(page, field, "De l’inquiétude");
    PlaywrightAssertions.assertThat(page.locator(".je-clash")).containsText("De l’agacement");
    assertThat(page.locator(field).inputValue()).isEqualTo("De l’inquiétude");
    page.locator(".je-clash").scrollIntoViewIfNeeded();
    visit.screenshot("carte-conflit-1440");
    assertThat(visit.violations()).isEmpty();
    page.locator("[data-mine]").click();
    PlaywrightAssertions.assertThat(page.locator(".je-clash")).hasCount(0);
    write(other, field, "De la colère");
    PlaywrightAssertions.assertThat(other.locator(".je-clash")).containsText("De l’inquiétude");
    other.locator("[data-theirs]").click();
    PlaywrightAssertions.assertThat(other.locator(".je-clash")).hasCount(0);
    assertThat(other.locator(field).inputValue()).isEqualTo("De l’inquiétude");
  }

  @Test
  void a_contact_is_described_in_the_drawer_without_a_button() {
    Visit visit = drawn();
    Page page = visit.page();
    page.locator("#open-ecran-d-arret").click();
    page.locator("#f-touchpoints-ecran-d-arret-symbol-device-tv")
        .check(new Locator.CheckOptions().setForce(true));
    page.locator("#f-touchpoints-ecran-d-arret-emotion-1")
        .check(new Locator.CheckOptions().setForce(true));
    page.locator("#f-touchpoints-ecran-d-arret-channel").selectOption("WEB");
    page.locator("#pain-0").fill("Bus annoncé, jamais passé");
    page.locator("#pain-words-0").fill("pas passé, jamais venu");
    page.locator(".je-new-moment summary").click();
    page.locator("#moment-name").fill("Savoir à temps");
    page.locator("#moment-channel").selectOption("WEB");
    page.locator(".je-new-moment button").click();
    PlaywrightAssertions.assertThat(
            page.locator("#f-touchpoints-ecran-d-arret-moment option:checked"))
        .hasText("Savoir à temps");
    PlaywrightAssertions.assertThat(page.locator("[data-key=attendre].mdv")).hasCount(1);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(java.nio.file.Path.of("target/screenshots/carte-fiche-1440.png")));
    assertThat(visit.violations()).isEmpty();
    page.keyboard().press("Escape");
    assertThat(focused(page)).isEqualTo("open-ecran-d-arret");
    page.reload();
    page.locator("#open-ecran-d-arret").click();
    PlaywrightAssertions.assertThat(page.locator("#pain-words-0"))
        .hasValue("pas passé, jamais venu");
    assertThat(visit.consoleErrors()).isEmpty();
  }

  @Test
  void what_cannot_be_sent_stays_where_it_was_typed_until_it_can() {
    Visit visit = drawn();
    Page page = visit.page();
    Page other = page.context().newPage();
    other.navigate(page.url().replaceAll("/journeys/.*", "/journeys"));
    other.locator(".je-list summary").click();
    other.locator("form[action$='/archive'] button").click();
    PlaywrightAssertions.assertThat(other.locator("#flash")).containsText("archivée");
    write(page, "#f-stages-attendre-doing", "Elle attend");
    PlaywrightAssertions.assertThat(page.locator("#flash button")).isVisible();
    page.locator("#new-stage").fill("Réclamer");
    page.keyboard().press("Enter");
    page.waitForTimeout(500);
    assertThat(page.locator("#new-stage").inputValue()).isEqualTo("Réclamer");
    assertThat(page.locator("#f-stages-attendre-doing").inputValue()).isEqualTo("Elle attend");
    other.locator("#flash button").click();
    PlaywrightAssertions.assertThat(other.locator("#flash")).containsText("restaurée");
    page.locator("#flash button").click();
    PlaywrightAssertions.assertThat(page.locator("[data-key=reclamer]")).hasCount(1);
    write(page, "#f-stages-attendre-doing", "Elle attend");
    other.reload();
    other.navigate(page.url());
    assertThat(other.locator("#f-stages-attendre-doing").inputValue()).isEqualTo("Elle attend");
  }

  @Test
  void without_scripts_the_same_map_is_written_with_buttons() {
    var home = world.open("Ondéa");
    Visit visit = BROWSER.visit(port, 1440, 900, false).signIn(home.email(), home.password());
    Page page = visit.go("/journeys/new").page();
    page.locator("#f-title").fill("Rentrer");
    page.locator(".je-new button").click();
    for (String stage : List.of("Attendre", "Monter")) {
      page.locator("#new-stage").fill(stage);
      page.locator(".je-add button").click();
    }
    page.locator("#new-point-attendre").fill("Écran d’arrêt");
    page.locator("[data-key=attendre] .je-fresh button").click();
    page.locator("#f-stages-attendre-doing").fill("Elle attend");
    page.locator("#f-stages-attendre-doing-form button").click();
    page.locator("#left-monter").click();
    assertThat(names(page)).containsExactly("Monter", "Attendre");
    page.locator("#open-ecran-d-arret").click();
    page.locator("#pain-0").fill("Écran éteint");
    page.locator("#f-touchpoints-ecran-d-arret-painPoints-form button").click();
    assertThat(page.locator("#pain-0").inputValue()).isEqualTo("Écran éteint");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(java.nio.file.Path.of("target/screenshots/carte-sans-script.png")));
    page.locator("#undo button").click();
    page.locator("#undo button").click();
    assertThat(names(page)).containsExactly("Attendre", "Monter");
    assertThat(page.locator("#f-stages-attendre-doing").inputValue()).isEqualTo("Elle attend");
  }

  @Test
  void the_pages_of_maps_read_well_light_or_dark_on_any_screen() {
    Visit visit = signedIn();
    Page page = visit.page();
    visit.go("/journeys/new");
    page.locator("[name=template][value=urban-bus]").check();
    page.locator(".je-new button").click();
    page.waitForURL("**/edit");
    String map = page.url().replaceAll(".*(/journeys/[^/]+)/edit", "$1");
    visit.go(map + "/versions");
    page.locator("#f-name").fill("Avant l’atelier");
    page.locator(".je-keep button").click();
    visit.go(map + "/edit");
    page.locator("#new-stage").fill("Réclamer");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator("#undo")).containsText("Réclamer");
    String contact =
        map + "/edit/touchpoints/" + page.locator(".je-point").first().getAttribute("data-key");
    look(visit, map + "/edit", "carte-editeur");
    look(visit, contact, "carte-contact");
    look(visit, map + "/versions", "carte-versions");
    look(visit, "/journeys", "cartes");
    look(visit, "/journeys/new", "carte-nouvelle");
    look(visit, "/journeys/import", "carte-import");
    assertThat(visit.consoleErrors()).isEmpty();
  }

  private static void look(Visit visit, String path, String name) {
    for (boolean dark : new boolean[] {false, true}) {
      visit
          .page()
          .emulateMedia(
              new Page.EmulateMediaOptions()
                  .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
      for (int width : new int[] {1440, 390}) {
        visit.page().setViewportSize(width, width == 390 ? 844 : 900);
        visit.go(path);
        visit
            .page()
            .screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(
                        java.nio.file.Path.of(
                            "target/screenshots",
                            name + "-" + width + (dark ? "-sombre" : "") + ".png")));
        assertThat(visit.violations()).as(name + " " + width).isEmpty();
        assertThat(visit.scrollsSideways()).as(name + " " + width).isFalse();
      }
    }
  }

  private Visit signedIn() {
    var home = world.open("Ondéa");
    return BROWSER.wide(port).signIn(home.email(), home.password());
  }

  /** Six stages, and a screen where one waits. */
  private Visit drawn() {
    Visit visit = signedIn();
    Page page = visit.page();
    visit.go("/journeys/new");
    page.locator("#f-title").fill("Aller travailler tôt");
    page.locator("#f-persona").fill("Nadia");
    page.locator(".je-new button").click();
    page.waitForURL("**/edit");
    for (String stage : STAGES) {
      page.locator("#new-stage").fill(stage);
      page.keyboard().press("Enter");
    }
    PlaywrightAssertions.assertThat(page.locator(".je-stage")).hasCount(6);
    page.locator("#new-point-attendre").fill("Écran d’arrêt");
    page.keyboard().press("Enter");
    PlaywrightAssertions.assertThat(page.locator(".je-point")).hasCount(1);
    return visit;
  }

  private static void write(Page page, String field, String text) {
    page.locator(field).fill(text);
    page.locator(field).dispatchEvent("change");
    page.waitForCondition(() -> page.locator(field + "-note[data-outcome]").count() == 1);
    page.waitForTimeout(400);
  }

  private static void drag(Page page, Locator from, Locator to) {
    from.scrollIntoViewIfNeeded();
    var start = from.boundingBox();
    var end = to.boundingBox();
    page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
    page.mouse().down();
    page.mouse().move(start.x - 20, start.y + 5);
    page.mouse()
        .move(
            end.x + 5,
            end.y + end.height / 2,
            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(15));
    page.mouse().up();
  }

  private static void tabTo(Page page, String id) {
    press(page, id, "Tab");
  }

  private static void backTo(Page page, String id) {
    press(page, id, "Shift+Tab");
  }

  private static void press(Page page, String id, String key) {
    for (int i = 0; i < 200 && !id.equals(focused(page)); i++) page.keyboard().press(key);
    assertThat(focused(page)).isEqualTo(id);
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }

  private static List<String> names(Page page) {
    return page.locator(".je-stage-name [name=value]").all().stream()
        .map(Locator::inputValue)
        .toList();
  }
}
