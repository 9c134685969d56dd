package fr.prevenance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.prevenance.ApplicationTest;
import fr.prevenance.demo.LoadedDemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nadia's map as people use it. */
@ApplicationTest
class JourneyReadingInBrowserTest {

  private static final String MAP = "/journeys/aller-travailler-tot";

  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired LoadedDemo demo;

  @Test
  void a_contact_opens_beside_the_map_and_gives_the_focus_back() {
    Page page = claire(BROWSER.wide(port)).go(MAP).page();
    var dot = page.locator("a.dot.low").last();
    dot.focus();
    page.keyboard().press("Enter");
    page.locator("#volet.open #touchpoint").waitFor();
    assertThat(page.locator("#volet .pv-drawer__title").textContent()).startsWith("Écran d");
    assertThat(page.locator("#volet .pv-quote").count()).isPositive();
    page.keyboard().press("Escape");
    page.locator("#volet.closed")
        .waitFor(
            new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    assertThat(page.evaluate("document.activeElement.className")).asString().contains("dot");
  }

  @Test
  void the_first_column_stays_while_the_map_scrolls_under_a_thumb() {
    Visit phone = claire(BROWSER.phone(port)).go(MAP);
    assertThat(phone.scrollsSideways()).isFalse();
    Number before =
        (Number)
            phone
                .page()
                .evaluate("document.querySelector('.jm tbody th').getBoundingClientRect().left");
    phone.page().evaluate("document.querySelector('.jm-scroll').scrollLeft = 500");
    Number after =
        (Number)
            phone
                .page()
                .evaluate("document.querySelector('.jm tbody th').getBoundingClientRect().left");
    Number stage =
        (Number)
            phone
                .page()
                .evaluate("document.querySelector('.jm thead th').getBoundingClientRect().left");
    assertThat(after.doubleValue()).isBetween(before.doubleValue() - 8, before.doubleValue() + 8);
    assertThat(stage.doubleValue()).isNegative();
  }

  @Test
  void a_map_is_presented_with_the_keyboard_alone() {
    Visit wide = claire(BROWSER.wide(port)).go(MAP + "/presentation");
    Page page = wide.page();
    page.keyboard().press("ArrowRight");
    assertThat(shown(page)).isEqualTo("etape-1");
    page.keyboard().press("Space");
    assertThat(shown(page)).isEqualTo("etape-2");
    page.keyboard().press("End");
    assertThat(shown(page)).isEqualTo("etape-7");
    page.keyboard().press("ArrowRight");
    assertThat(shown(page)).isEqualTo("etape-7");
    page.keyboard().press("ArrowLeft");
    assertThat(shown(page)).isEqualTo("etape-6");
    assertThat(wide.violations()).isEmpty();
    assertThat(
            (Number)
                page.evaluate(
                    "Math.min(...[...document.querySelectorAll('.slide:not([hidden]) *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && !e.classList.contains('sr')).map(e => parseFloat(getComputedStyle(e).fontSize)))"))
        .satisfies(size -> assertThat(size.doubleValue()).isGreaterThanOrEqualTo(18));
    page.keyboard().press("Home");
    assertThat(shown(page)).isEqualTo("ouverture");
    page.keyboard().press("Escape");
    page.waitForURL("**" + MAP);
  }

  @Test
  void without_scripts_the_stages_follow_each_other() {
    Page page = claire(BROWSER.withoutScripts(port)).go(MAP + "/presentation").page();
    assertThat(page.locator(".slide:visible").count()).isEqualTo(8);
    page.locator("#ouverture a[data-next]").click();
    assertThat(page.url()).endsWith("#etape-1");
  }

  private static Object shown(Page page) {
    return page.evaluate("document.querySelector('.slide:not([hidden])').id");
  }

  private Visit claire(Visit visit) {
    LoadedDemo.Login claire = demo.login("claire.besson");
    return visit.signIn(claire.email(), claire.password());
  }
}
