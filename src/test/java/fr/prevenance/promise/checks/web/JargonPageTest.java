package fr.prevenance.promise.checks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class JargonPageTest {

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_word_is_added_refused_twice_taken_out_and_brought_back() {
    Cookie session = world.open("Acmé").signIn(web);
    assertThat(list(session))
        .contains("amélioration continue")
        .doesNotContain("Remettre les mots d’origine");

    assertThat(post(session, "/promise/jargon", "term", "  Girouettes ")).hasStatus(302);
    assertThat(list(session)).contains("Girouettes", "ajouté par vous");
    assertThat(post(session, "/promise/jargon", "term", "girouette"))
        .hasStatus(422)
        .bodyText()
        .contains("déjà dans la liste", "value=\"girouette\"");
    assertThat(post(session, "/promise/jargon", "term", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Indiquez le mot");

    assertThat(post(session, "/promise/jargon/removal", "term", "KPI")).hasStatus(302);
    assertThat(list(session)).doesNotContain(">KPI<").contains("Remettre les mots d’origine");
    assertThat(post(session, "/promise/jargon/removal", "term", "KPI")).hasStatus(404);
    post(session, "/promise/jargon", "term", "kpi");
    assertThat(list(session)).contains(">KPI<").doesNotContain("Remettre les mots d’origine");

    post(session, "/promise/jargon/removal", "term", "KPI");
    post(session, "/promise/jargon/removal", "term", "SLA");
    post(session, "/promise/jargon/defaults");
    assertThat(list(session)).contains(">KPI<", ">SLA<", "Girouettes");
  }

  @Test
  void the_writing_aid_marks_the_words_and_tells_why() throws Exception {
    Cookie session = world.open("Acmé").signIn(web);
    MvcTestResult answer =
        post(session, "/promise/checks", "sentence", "Nos <b>KPI</b>, en 2 jours", "sentence", " ");
    assertThat(answer).hasStatusOk();
    var page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select("mark").eachText()).containsExactly("KPI");
    assertThat(page.select(".ck-sentence").eachText())
        .containsExactly("Nos <b>KPI</b>, en 2 jours");
    assertThat(page.select(".ck-smart li")).hasSize(5);
    assertThat(page.select(".ck-smart .tenu").eachText())
        .containsExactly("Mesurable : oui", "Située dans le temps : oui");
    assertThat(page.select("html head link")).isEmpty();
    MvcTestResult ticked =
        post(
            session,
            "/promise/checks",
            "sentence",
            "En 2 jours.",
            "ticks",
            "specific",
            "ticks",
            "achievable",
            "ticks",
            "realistic");
    assertThat(Jsoup.parse(ticked.getResponse().getContentAsString()).select(".ck-smart .tenu"))
        .as("what the working group ticked")
        .hasSize(5);
    assertThat(
            post(
                session,
                "/promise/checks",
                "sentence",
                "En cas de retard, un message en 10 minutes."))
        .as("one sentence, whatever its commas")
        .hasStatusOk()
        .bodyText()
        .contains("En cas de retard, un message en 10 minutes.");
    assertThat(post(session, "/promise/checks"))
        .hasStatusOk()
        .bodyText()
        .contains("Écrivez une promesse");
    assertThat(post(session, "/promise/checks", "sentence", "a".repeat(2_001)))
        .hasStatusOk()
        .bodyText()
        .contains("au plus 2");
    assertThat(web.post().uri("/promise/checks").cookie(session).param("sentence", "a"))
        .hasStatus(403);
  }

  private String list(Cookie session) {
    try {
      return web.get()
          .uri("/promise/jargon")
          .cookie(session)
          .exchange()
          .getResponse()
          .getContentAsString()
          .replaceAll(">\\s+", ">")
          .replaceAll("\\s+<", "<");
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MvcTestResult post(Cookie session, String path, String... form) {
    var request = web.post().uri(path).with(csrf()).cookie(session).header("Accept-Language", "fr");
    for (int i = 0; i < form.length; i += 2) request.param(form[i], form[i + 1]);
    return request.exchange();
  }
}
