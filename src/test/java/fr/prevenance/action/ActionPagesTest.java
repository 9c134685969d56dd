package fr.prevenance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ActionPagesTest {

  private static final Map<String, String> DECIDED =
      Map.ofEntries(
          Map.entry("title", "Afficher la cause et la durée"),
          Map.entry("originKind", "MAP_POINT"),
          Map.entry("nonConformity", "Clients prévenus trop tard"),
          Map.entry("how", "measure"),
          Map.entry("measure", "test.fixed better"),
          Map.entry("operator", ">="),
          Map.entry("expected", "7,5"),
          Map.entry("baselineFrom", "2026-01-01"),
          Map.entry("baselineTo", "2026-02-27"),
          Map.entry("dueOn", "2026-03-01"),
          Map.entry("verifyOn", "2026-04-02"),
          Map.entry("pilot", "Karim Benali"));

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void an_action_is_decided_updated_and_read_with_its_figures() throws Exception {
    var home = world.open("Acmé");
    Cookie session = signIn(home);
    assertThat(get(session, "/actions").select(".pv-empty")).hasSize(1);
    assertThat(post(session, "/actions", DECIDED))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/actions/1");
    Document plan = get(session, "/actions");
    assertThat(plan.expectFirst("h1").text()).startsWith("Une action ouverte, une en retard.");
    assertThat(plan.select(".paq th")).hasSize(11);
    assertThat(plan.select(".paq .due-late")).hasSize(1);
    assertThat(plan.expectFirst(".paq .nc").attr("hx-get")).isEqualTo("/actions/1");
    assertThat(plan.select(".pv-nav .pv-count")).extracting(Element::text).contains("1");
    assertThat(get(session, "/actions?hide=causes,actors").select(".paq th")).hasSize(9);
    assertThat(get(session, "/actions?show=closed").select(".paq")).isEmpty();

    assertThat(
            post(
                session,
                "/actions/1/progress",
                Map.of(
                    "progress",
                    "100",
                    "progressOn",
                    "2026-03-01",
                    "effectFrom",
                    "2026-03-02",
                    "note",
                    "42 arrêts sur 42")))
        .hasRedirectedUrl("/actions/1");
    Document sheet = get(session, "/actions/1");
    assertThat(sheet.select(".paq-ba b.num")).extracting(Element::text).containsExactly("5", "8");
    assertThat(sheet.select(".paq-ba figcaption"))
        .extracting(Element::text)
        .allMatch(text -> text.contains("entre") && text.contains("réponses"));
    assertThat(sheet.select(".paq-fil li")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(sheet.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
    assertThat(sheet.text()).doesNotContain("action.");
    assertThat(get(session, "/actions").text()).doesNotContain("action.");
  }

  @Test
  void what_is_missing_is_said_beside_its_field_and_what_was_typed_stays() throws Exception {
    Cookie session = signIn(world.open("Acmé"));
    MvcTestResult refused =
        post(
            session,
            "/actions",
            Map.of(
                "title",
                "Un essai",
                "how",
                "measure",
                "expected",
                "beaucoup",
                "verifyOn",
                "demain"));
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(refused.getResponse().getContentAsString(StandardCharsets.UTF_8));
    assertThat(page.expectFirst("#f-title").val()).isEqualTo("Un essai");
    assertThat(page.expectFirst("#f-expected").val()).isEqualTo("beaucoup");
    assertThat(page.expectFirst("#f-expected-mistake").text())
        .isEqualTo(Words.t("action.typed.number"));
    assertThat(page.expectFirst("#f-verifyOn").attr("aria-invalid")).isEqualTo("true");
    assertThat(post(session, "/actions", Map.of("title", "Un essai", "draft", "true")))
        .hasRedirectedUrl("/actions/1");
    assertThat(get(session, "/actions/1").text()).contains("brouillon");
  }

  @Test
  void what_cannot_be_read_and_what_is_missing_are_said_at_once() throws Exception {
    Cookie session = signIn(world.open("Acmé"));
    Map<String, String> typed =
        Map.of(
            "title",
            "",
            "dueOn",
            "demain",
            "how",
            "measure",
            "expected",
            "beaucoup",
            "minimumN",
            "0",
            "baselineFrom",
            "lundi");
    Document page = refused(session, "/actions", typed);
    assertThat(page.select("[id$=-mistake]"))
        .extracting(one -> one.id())
        .containsExactlyInAnyOrder(
            "f-title-mistake",
            "f-dueOn-mistake",
            "f-measure-mistake",
            "f-operator-mistake",
            "f-expected-mistake",
            "f-minimumN-mistake",
            "f-baselineFrom-mistake",
            "f-baselineTo-mistake",
            "f-verifyOn-mistake");
    assertThat(page.expectFirst("#f-expected-mistake").text())
        .isEqualTo(Words.t("action.typed.number"));
    assertThat(page.expectFirst("#f-baselineFrom-mistake").text())
        .isEqualTo(Words.t("action.typed.day"));
    assertThat(page.select(".pv-errors li")).as("one mistake a field").hasSize(9);
    assertThat(page.expectFirst(".pv-errors a").attr("href"))
        .as("in the order of the form")
        .isEqualTo("#f-title");

    post(session, "/actions", Map.of("title", "Un essai", "draft", "true"));
    Document decision =
        refused(session, "/actions/1/decision", Map.of("how", "measure", "expected", "beaucoup"));
    assertThat(decision.select("[id$=-mistake]"))
        .extracting(one -> one.id())
        .contains("f-expected-mistake", "f-measure-mistake", "f-verifyOn-mistake");
  }

  private Document refused(Cookie session, String path, Map<String, String> typed)
      throws Exception {
    MvcTestResult refused = post(session, path, typed);
    assertThat(refused).hasStatus(422);
    return Jsoup.parse(refused.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void an_empty_action_verified_by_a_person_is_told_all_that_is_missing() throws Exception {
    Cookie session = signIn(world.open("Acmé"));
    assertThat(post(session, "/actions", Map.of("title", "", "how", "person")))
        .hasStatus(422)
        .bodyText()
        .contains(
            "f-title-mistake", "f-method-mistake", "f-verifier-mistake", "f-verifyOn-mistake");
  }

  @Test
  void a_new_action_shows_the_baseline_of_the_chosen_measure() throws Exception {
    Cookie session = signIn(world.open("Acmé"));
    Document page =
        get(
            session,
            "/actions/new?title=x&how=measure&measure=test.fixed better&baselineFrom=2026-01-01&baselineTo=2026-02-27");
    assertThat(page.expectFirst("#apercu .pv-big2").text()).isEqualTo("5");
    assertThat(
            get(session, "/actions/new?origin=MAP_POINT")
                .expectFirst("#f-originKind option[selected]")
                .val())
        .isEqualTo("MAP_POINT");
  }

  @Test
  void a_proof_is_kept_by_its_content_and_taken_away_again() throws Exception {
    Cookie session = signIn(world.open("Acmé"));
    post(session, "/actions", DECIDED);
    var photo =
        new MockMultipartFile(
            "file",
            "arret.png",
            "text/html",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2});
    assertThat(
            web.post()
                .uri("/actions/1/documents")
                .multipart()
                .file(photo)
                .cookie(session)
                .with(csrf()))
        .hasRedirectedUrl("/actions/1");
    String href = get(session, "/actions/1").expectFirst(".paq-docs a").attr("href");
    assertThat(web.get().uri(href).cookie(session)).hasStatusOk().hasContentType("image/png");
    var page =
        new MockMultipartFile(
            "file",
            "x.png",
            "image/png",
            "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(
            web.post()
                .uri("/actions/1/documents")
                .multipart()
                .file(page)
                .cookie(session)
                .with(csrf()))
        .hasStatus(422);
    assertThat(post(session, "/actions/1/documents", Map.of("url", "javascript:alert(1)")))
        .hasStatus(422);
    assertThat(post(session, href + "/removal", Map.of())).hasRedirectedUrl("/actions/1");
    assertThat(get(session, "/actions/1").select(".paq-docs li")).isEmpty();
  }

  @Test
  void a_cancelled_action_tells_why_and_can_be_restored() throws Exception {
    Cookie session = signIn(world.open("Acmé"));
    post(session, "/actions", DECIDED);
    assertThat(post(session, "/actions/1/cancellation", Map.of("reason", ""))).hasStatus(422);
    assertThat(post(session, "/actions/1/cancellation", Map.of("reason", "Doublon")))
        .hasRedirectedUrl("/actions/1");
    assertThat(get(session, "/actions/1").select(".paq-fil").text()).contains("Doublon");
    assertThat(post(session, "/actions/1/restoration", Map.of())).hasRedirectedUrl("/actions/1");
    assertThat(get(session, "/actions/1").text()).contains("en cours");
  }

  @Test
  void the_plan_leaves_as_a_spreadsheet() throws Exception {
    Cookie session = signIn(world.open("Acmé"));
    post(session, "/actions", DECIDED);
    String csv =
        web.get()
            .uri("/actions/table.csv")
            .cookie(session)
            .exchange()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv.lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("1;") && line.contains("Karim Benali"));
    byte[] xlsx =
        web.get()
            .uri("/actions/table.xlsx")
            .cookie(session)
            .exchange()
            .getResponse()
            .getContentAsByteArray();
    assertThat(xlsx).startsWith('P', 'K');
  }

  @Test
  void another_organisation_finds_no_page() throws Exception {
    Cookie session = signIn(world.open("Acmé"));
    post(session, "/actions", DECIDED);
    Cookie other = signIn(world.open("Autre"));
    for (String path :
        new String[] {
          "", "/progress", "/decision", "/verdict", "/cancellation", "/reopening", "/documents/new"
        }) {
      assertThat(web.get().uri("/actions/1" + path).cookie(other)).as(path).hasStatus(404);
      assertThat(web.get().uri("/actions/1" + path).cookie(session)).as(path).hasStatusOk();
    }
  }

  private Document get(Cookie session, String path) throws Exception {
    var result = web.get().uri(path).cookie(session).exchange();
    String html = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(result.getResponse().getStatus()).as(path + " " + html).isEqualTo(200);
    return Jsoup.parse(html);
  }

  private MvcTestResult post(Cookie session, String path, Map<String, String> fields) {
    var request = web.post().uri(path).cookie(session).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private Cookie signIn(World.Home home) {
    return home.signIn(web);
  }
}
