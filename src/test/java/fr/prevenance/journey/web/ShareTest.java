package fr.prevenance.journey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.SettableClock;
import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ShareTest {

  private static final String SHARE = "/journeys/matin/share";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SettableClock clock;

  @AfterEach
  void back() {
    clock.reset();
  }

  @Test
  void whoever_has_the_link_reads_the_map_and_nothing_of_the_house() throws Exception {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    var nadia = Nadia.in(web, home);
    nadia.post(
        "/api/v1/journeys",
        "{\"key\": \"nommee\", \"title\": \"Carte\", \"stages\": [{\"name\": \"Venir\", \"touchpoints\": [{\"name\": \"Porte\", \"emotion\": 1, \"actors\": [{\"kind\": \"COMPANY\", \"name\": \"Alix Martin\"}, {\"kind\": \"SUPPLIER\", \"name\": \"Ville\"}]}]}]}");
    nadia.answer("\"attente\": 1, \"mot\": \"Deux bus annoncés, aucun n’est passé.\"");
    MvcTestResult answer = web.get().uri(shared(session, "matin", 9, false)).exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(answer.getResponse().getCookies()).isEmpty();
    String html = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(html)
        .contains("L’attente à l’arrêt", "name=\"robots\" content=\"noindex\"")
        .doesNotContain(
            "Deux bus annoncés", "/journeys/", "<script", "Alix Martin", "Parler vrai", "tabler");
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(40_000);
    assertThat(text(shared(session, "matin", 9, true))).contains("Deux bus annoncés");
    assertThat(text(shared(session, "nommee", 9, true)))
        .contains("Porte", "Ville")
        .doesNotContain("Alix Martin");
  }

  @Test
  void a_link_ends_with_its_last_day() {
    var home = world.open("Ondéa");
    Nadia.in(web, home);
    String link = shared(home.signIn(web), "matin", 3, false);
    clock.advance(Duration.ofDays(2));
    assertThat(web.get().uri(link).exchange()).hasStatusOk();
    clock.advance(Duration.ofDays(2));
    assertThat(web.get().uri(link).exchange())
        .hasStatus(404)
        .bodyText()
        .contains("Ce lien ne montre plus rien.");
  }

  @Test
  void a_closed_link_shows_nothing_and_opens_again_when_that_is_taken_back() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    Nadia.in(web, home);
    String link = shared(session, "matin", 3, false);
    String close = page(session).select("form[action$=revocation]").attr("action");
    MvcTestResult closed = web.post().uri(close).cookie(session).with(csrf()).exchange();
    assertThat(closed).hasStatus3xxRedirection();
    assertThat(web.get().uri(link).exchange()).hasStatus(404);
    assertThat(page(session).select("h1").text())
        .isEqualTo("Personne ne voit cette carte sans compte.");
    String undo = String.valueOf(closed.getMvcResult().getFlashMap().get("undo"));
    assertThat(web.post().uri(undo).cookie(session).with(csrf()).exchange())
        .hasStatus3xxRedirection();
    assertThat(web.get().uri(link).exchange()).hasStatusOk();
  }

  @Test
  void a_link_to_a_map_put_away_shows_nothing() {
    var home = world.open("Ondéa");
    var nadia = Nadia.in(web, home);
    String link = shared(home.signIn(web), "matin", 3, false);
    assertThat(
            web.put()
                .uri("/api/v1/journeys/matin")
                .header("Authorization", home.bearer())
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .content(Nadia.MAP.replaceFirst("\\{", "{\"archived\": true, ")))
        .hasStatusOk();
    assertThat(web.get().uri(link).exchange()).hasStatus(404);
    assertThat(nadia.home()).isEqualTo(home);
  }

  @Test
  void a_link_needs_a_last_day_within_a_year() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    Nadia.in(web, home);
    for (String day :
        List.of(
            "",
            "hier",
            LocalDate.now().minusDays(3).toString(),
            LocalDate.now().plusYears(3).toString()))
      assertThat(web.post().uri(SHARE).cookie(session).with(csrf()).param("until", day).exchange())
          .as(day)
          .hasStatus(422)
          .bodyText()
          .contains("class=\"mistake\"");
    assertThat(page(session).select(".jm-shares li")).isEmpty();
  }

  @Test
  void nobody_else_gives_or_closes_a_link() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    Nadia.in(web, home);
    String link = shared(session, "matin", 3, false);
    String close = page(session).select("form[action$=revocation]").attr("action");
    Cookie other = world.open("Voisin").signIn(web);
    assertThat(web.post().uri(close).cookie(other).with(csrf()).exchange()).hasStatus(404);
    assertThat(
            web.post()
                .uri(SHARE)
                .cookie(other)
                .with(csrf())
                .param("until", LocalDate.now().plusDays(1).toString())
                .exchange())
        .hasStatus(404);
    assertThat(web.get().uri(link).exchange()).hasStatusOk();
    assertThat(web.get().uri("/j/nulle-part").exchange())
        .hasStatus(404)
        .bodyText()
        .contains("Ce lien ne montre plus rien.");
  }

  private String shared(Cookie session, String key, int days, boolean quoted) {
    var request =
        web.post()
            .uri("/journeys/" + key + "/share")
            .cookie(session)
            .with(csrf())
            .param("until", LocalDate.now().plusDays(days).toString());
    if (quoted) request = request.param("quoted", "true");
    assertThat(request.exchange()).hasStatus3xxRedirection();
    return parsed(session, "/journeys/" + key + "/share")
        .select(".jm-shares a[href^=/j/]")
        .first()
        .attr("href");
  }

  private Document page(Cookie session) {
    return parsed(session, SHARE);
  }

  private Document parsed(Cookie session, String path) {
    return Jsoup.parse(body(web.get().uri(path).cookie(session).exchange()));
  }

  private String text(String path) {
    return body(web.get().uri(path).exchange());
  }

  private static String body(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
