package fr.prevenance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.prevenance.ApplicationTest;
import fr.prevenance.demo.LoadedDemo;
import fr.prevenance.platform.tenant.Tenant;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.PublicationDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class CharterInBrowserTest {

  private static final int BUDGET = 150_000;

  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired LoadedDemo demo;
  @Autowired CharterDesk charters;
  @Autowired PublicationDesk publications;

  @Test
  void a_charter_is_read_without_scripts_by_anyone_light_or_dark_on_any_screen() {
    for (boolean dark : new boolean[] {false, true}) {
      look(BROWSER.wide(port), dark, "charte-1440");
      look(BROWSER.phone(port), dark, "charte-390");
    }
    var page = BROWSER.withoutScripts(port).go(path()).page();
    assertThat(page.locator("h1").textContent()).isEqualTo("Nos dix promesses, et la preuve.");
    assertThat(page.locator(".pm")).satisfies(lines -> assertThat(lines.count()).isEqualTo(10));
    page.locator("a[hreflang=en]").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Our ten promises, and the proof.");
  }

  @Test
  void the_whole_page_weighs_less_than_150_kilobytes() {
    var page = BROWSER.phone(port).go(path()).page();
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    Number weight =
        (Number)
            page.evaluate(
                "performance.getEntries().filter(e => 'encodedBodySize' in e).reduce((sum, e) => sum + e.encodedBodySize, 0)");
    assertThat(weight.intValue()).isBetween(80_000, BUDGET);
  }

  @Test
  void the_keepers_of_a_charter_publish_and_print_it() {
    var claire = demo.login("claire.besson");
    for (Visit visit : new Visit[] {BROWSER.wide(port), BROWSER.phone(port)}) {
      visit.signIn(claire.email(), claire.password()).go("/promise/reseau-ondea/publication");
      visit.page().screenshot(full("publication-" + visit.page().viewportSize().width));
      assertThat(visit.violations()).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
      visit.go("/");
      visit.page().screenshot(full("boussole-" + visit.page().viewportSize().width));
      assertThat(visit.page().locator("h1").textContent())
          .contains("Six promesses sur dix sont tenues");
      assertThat(visit.violations()).isEmpty();
      assertThat(visit.scrollsSideways()).isFalse();
    }
  }

  private void look(Visit visit, boolean dark, String name) {
    visit
        .page()
        .emulateMedia(
            new Page.EmulateMediaOptions()
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    visit.go(path());
    visit.page().screenshot(full(name + (dark ? "-sombre" : "")));
    assertThat(visit.violations()).isEmpty();
    assertThat(visit.consoleErrors()).isEmpty();
    assertThat(visit.scrollsSideways()).isFalse();
  }

  private static Page.ScreenshotOptions full(String name) {
    return new Page.ScreenshotOptions()
        .setFullPage(true)
        .setPath(java.nio.file.Path.of("target/screenshots", name + ".png"));
  }

  private String path() {
    return Tenant.get(
        demo.login("claire.besson").organization(),
        () ->
            publications.of(charters.find("reseau-ondea").orElseThrow().id()).orElseThrow().path());
  }
}
