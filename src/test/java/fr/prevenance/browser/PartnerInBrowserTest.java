package fr.prevenance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.promise.Script;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class PartnerInBrowserTest {

  private static final String CHARTER = "/api/v1/charters/avec-lys";
  private static final String EDITOR = "/promise/charters/avec-lys";

  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_partner_signs_on_a_phone_without_scripts_and_sees_it_in_the_dark() {
    String path = given(Script.of(world.open("Transports Ondéa"), web));
    Visit wide = BROWSER.wide(port).go(path);
    look(wide, "partner-public-1440");
    var phone = BROWSER.withoutScripts(port).go(path).page();
    phone.locator(".pt-sign button").click();
    assertThat(phone.locator(".mistake").count()).isEqualTo(2);
    phone.screenshot(full("partner-wrong-390"));
    phone.locator("[name=name]").fill("Maud Petit");
    phone.locator("[name=title]").fill("Maire de Lys");
    phone.locator(".pt-sign button").click();
    assertThat(phone.locator("#signatures").textContent()).contains("Maud Petit, Maire de Lys");
    Visit dark = BROWSER.phone(port);
    dark.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    look(dark.go(path), "partner-dark-390");
    look(BROWSER.phone(port).go("/partner/nothing"), "partner-closed-390");
  }

  @Test
  void the_keepers_give_addresses_and_write_in_two_languages() {
    World.Home home = world.open("Transports Ondéa");
    given(Script.of(home, web));
    for (Visit visit : new Visit[] {BROWSER.wide(port), BROWSER.phone(port)}) {
      visit.signIn(home.email(), home.password());
      for (String page : new String[] {"partner", "draft", "cover", "versions/1"})
        look(
            visit.go(EDITOR + "/" + page),
            page.replace("/", "-") + "-" + visit.page().viewportSize().width);
    }
    Script.of(home, web)
        .send(
            HttpMethod.POST,
            "/api/v1/charters",
            "{\"key\": \"client\", \"title\": \"Nos promesses\"}",
            201);
    Visit visit = BROWSER.wide(port).signIn(home.email(), home.password());
    visit.go("/promise/charters/client/draft").page().locator("#f-introductions summary").click();
    look(visit, "draft-tongues-1440");
    visit.go("/promise/charters/client/cover").page().locator("#f-translations summary").click();
    look(visit, "cover-tongues-1440");
  }

  private static void look(Visit visit, String name) {
    visit.page().screenshot(full(name));
    assertThat(visit.violations()).as(name).isEmpty();
    assertThat(visit.scrollsSideways()).as(name).isFalse();
  }

  private static Page.ScreenshotOptions full(String name) {
    return new Page.ScreenshotOptions()
        .setFullPage(true)
        .setPath(Path.of("target/screenshots/" + name + ".png"));
  }

  private static String given(Script script) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    script.post(
        "/api/v1/charters",
        "{\"key\": \"avec-lys\", \"title\": \"Charte avec la ville de Lys\", \"kind\": \"PARTNER\", \"partner\": \"Ville de Lys\"}");
    for (String one : new String[] {"better", "flat", "few"})
      script.post(
          CHARTER + "/commitments",
          """
          {"sentence": "Vous prévenez nos voyageurs en 5 minutes, quoi qu’il arrive sur la ligne %s.", "operator": ">=", "target": 6,
           "tolerance": 1, "measure": {"source": "test.fixed", "key": "%s"}}
          """
              .formatted(one, one));
    script.send(HttpMethod.POST, CHARTER + "/versions/draft/validation", "", 200);
    String wish =
        "{\"holder\": \"Maud Petit\", \"expiresOn\": \"%s\"}".formatted(today.plusDays(60));
    return URI.create(script.post(CHARTER + "/partner-accesses", wish).get("url").asString())
        .getPath();
  }
}
