package fr.prevenance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.prevenance.ApplicationTest;
import fr.prevenance.demo.LoadedDemo;
import fr.prevenance.platform.tenant.Tenant;
import fr.prevenance.survey.SurveyDesk;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of the demo, wide and on a phone, as people see it. With {@code -Dguide=true} it takes
 * the guide's pictures.
 */
@ApplicationTest
class PagesInBrowserTest {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final List<Sight> OF_CLAIRE =
      List.of(
          Sight.pictured("/", "boussole"),
          Sight.pictured("/surveys", "enquetes"),
          Sight.of("/surveys/new"),
          Sight.pictured("/surveys/voyage", "enquete"),
          Sight.of("/surveys/voyage/preview"),
          Sight.pictured("/surveys/voyage/links", "liens"),
          Sight.pictured("/surveys/voyage/responses", "reponses"),
          Sight.pictured("/surveys/voyage/comments", "verbatims"),
          Sight.pictured("/surveys/voyage/imports", "imports"),
          Sight.pictured("/insight/satisfaction", "satisfaction"),
          Sight.pictured("/insight/map", "mapping"),
          Sight.pictured("/actions", "plan"),
          Sight.pictured("/actions/new", "action-nouvelle"),
          Sight.pictured("/promise", "charte"),
          Sight.of("/promise/charters"),
          Sight.of("/promise/charters/new"),
          Sight.of("/promise/charters/reseau-ondea/cover"),
          Sight.of("/promise/charters/reseau-ondea/versions"),
          Sight.of("/promise/charters/reseau-ondea/comparison?from=1&to=2"),
          Sight.pictured("/promise/charters/reseau-ondea/commitments/perturbation", "promesse"),
          Sight.pictured("/promise/reseau-ondea/publication", "publication"),
          Sight.pictured("/promise/standard", "referentiel"),
          Sight.pictured("/promise/certificates", "certifications"),
          Sight.of("/promise/certificates/new"),
          Sight.pictured("/promise/contracts", "contrats"),
          Sight.of("/promise/contracts/new"),
          Sight.of("/surveys/voyage/touchpoints"),
          Sight.of("/promise/charters/metropole/partner"),
          Sight.of("/journeys"),
          Sight.pictured("/stakeholders/autour-de-nadia", "acteurs"),
          Sight.pictured("/journeys/aller-travailler-tot", "parcours"),
          Sight.pictured(
              "/journeys/aller-travailler-tot/touchpoints/ecran-arret", "point-de-contact"),
          Sight.pictured("/journeys/aller-travailler-tot/priorities", "priorites"),
          Sight.of("/journeys/aller-travailler-tot/presentation"),
          Sight.of("/journeys/aller-travailler-tot/share"),
          Sight.pictured("/indicators", "indicateurs"),
          Sight.of("/indicators/new"),
          Sight.pictured("/indicators/entry", "saisie"),
          Sight.of("/criteria"),
          Sight.of("/account"),
          Sight.of("/api/docs"));
  private static final List<Sight> OF_NORA =
      List.of(
          Sight.of("/settings/organization"),
          Sight.pictured("/settings/units", "unites"),
          Sight.of("/settings/outline"),
          Sight.pictured("/settings/people", "personnes"),
          Sight.of("/settings/people/new"),
          Sight.of("/promise/jargon"),
          Sight.pictured("/settings/tokens", "jetons"));

  @LocalServerPort int port;
  @Autowired LoadedDemo demo;
  @Autowired SurveyDesk surveys;

  @Test
  void every_page_of_claire_is_without_fault_wide_and_on_a_phone() {
    LoadedDemo.Login claire = demo.login("claire.besson");
    List<Sight> all = new ArrayList<>(OF_CLAIRE);
    Visit wide = BROWSER.wide(port).signIn(claire.email(), claire.password());
    String draft = begunSurvey(wide);
    all.add(Sight.pictured(draft, "edition"));
    all.add(Sight.of(first(wide, "/surveys/voyage/responses", "main a[href*='/responses/']")));
    all.add(
        Sight.pictured(
            first(
                wide,
                "/actions?show=closed",
                "main a[href^='/actions/']:not([href*='new']):not([href*='table'])"),
            "action"));
    String text = begunVersion(wide);
    all.add(Sight.of(text));
    all.add(Sight.pictured(text + "/commitments/perturbation", "promesse-ecrite"));
    List<String> faults = faults(all, claire, wide);
    wide.go("/promise/charters/reseau-ondea/abandonment")
        .page()
        .locator("main form button.btn-primary, main form button.btn-danger")
        .first()
        .click();
    Tenant.run(claire.organization(), () -> surveys.delete(draft.split("/")[2]));
    assertThat(faults).isEmpty();
  }

  @Test
  void an_objective_asks_for_its_weight_once_it_is_ticked_and_focus_never_lags_behind() {
    LoadedDemo.Login claire = demo.login("claire.besson");
    Visit visit = BROWSER.wide(port).signIn(claire.email(), claire.password());
    var page = visit.go("/promise/contracts/new").page();
    assertThat(page.locator("[name='rows[1].weight']").isVisible()).isFalse();
    page.locator("#p-1").click();
    assertThat(page.locator("[name='rows[1].weight']").isVisible()).isTrue();
    assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
        .isEqualTo("auto");
  }

  @Test
  void every_setting_is_without_fault_wide_and_on_a_phone() {
    LoadedDemo.Login nora = demo.login("nora.lemaire");
    Visit wide = BROWSER.wide(port).signIn(nora.email(), nora.password());
    assertThat(faults(OF_NORA, nora, wide)).isEmpty();
  }

  @Test
  void every_link_of_the_navigation_leads_somewhere() {
    LoadedDemo.Login nora = demo.login("nora.lemaire");
    Visit visit = BROWSER.wide(port).signIn(nora.email(), nora.password()).go("/");
    List<String> links = visit.links("nav a[href], header a[href], .pv-loop a[href]");
    assertThat(links).hasSizeGreaterThan(8);
    assertThat(links)
        .allSatisfy(
            link -> assertThat(visit.page().request().get(link).status()).as(link).isEqualTo(200));
  }

  private List<String> faults(List<Sight> sights, LoadedDemo.Login login, Visit wide) {
    Visit phone = BROWSER.phone(port).signIn(login.email(), login.password());
    List<String> faults = new ArrayList<>();
    for (Sight sight : sights) {
      sight.look(wide, "1440").forEach(faults::add);
      sight.picture(wide);
      sight.look(phone, "390").forEach(faults::add);
    }
    return faults;
  }

  private static String first(Visit visit, String path, String link) {
    return visit.go(path).links(link).getFirst();
  }

  /** Where the next version of Ondéa's charter is written. */
  private static String begunVersion(Visit visit) {
    String text = "/promise/charters/reseau-ondea/draft";
    Page page = visit.go(text).page();
    page.locator("form[action$='/drafts'] button").click();
    page.waitForLoadState();
    return text;
  }

  /** The page where a survey begun by Claire is written. */
  private static String begunSurvey(Visit visit) {
    Page page = visit.go("/surveys/new").page();
    page.locator("input[name=template][value=nps]").check();
    page.locator("#f-title").fill("Avis sur la boutique");
    page.locator("form.sv-new button.btn-primary").click();
    page.waitForURL("**/edit");
    return URI.create(page.url()).getPath();
  }
}
