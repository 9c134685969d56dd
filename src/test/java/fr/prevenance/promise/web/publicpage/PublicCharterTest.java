package fr.prevenance.promise.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterWish;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.CommitmentWish;
import fr.prevenance.promise.PrefaceWish;
import fr.prevenance.promise.Publication;
import fr.prevenance.promise.PublicationDesk;
import fr.prevenance.promise.VersionDesk;
import fr.prevenance.promise.web.Hand;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class PublicCharterTest {

  private static final String MARKUP = "<b>Vous</b> & <script>alert(1)</script>";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired Viewers viewers;
  @Autowired CharterDesk charters;
  @Autowired VersionDesk versions;
  @Autowired CommitmentDesk commitments;
  @Autowired PublicationDesk publications;

  @Test
  void anyone_reads_the_promises_with_their_proof_and_nothing_of_the_house() throws Exception {
    var home = world.open("Acmé");
    Publication published = home.call(() -> publications.publish(viewer(), written().key()));
    MvcTestResult page = web.get().uri(published.path()).exchange();
    assertThat(page).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    String html = page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(html)
        .contains(
            "Nos trois promesses, et la preuve.", "Le mot d’Acmé", "Avant", "Et aussi", "cible 7,0")
        .contains(
            ">Tenue<",
            ">Rompue<",
            ">Trop peu de données<",
            "pas encore publiée",
            "28 derniers jours")
        .contains("&lt;b>Vous&lt;/b> &amp; &lt;script>".replace(">", "&gt;"))
        .doesNotContain("<script", "/sign-in", "tabler", "—</b>");
    assertThat(page.getResponse().getCookies()).isEmpty();
    assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=30, public");
    String etag = page.getResponse().getHeader("ETag");
    assertThat(web.get().uri(published.path()).header("If-None-Match", etag).exchange())
        .hasStatus(304);
    byte[] zipped =
        web.get()
            .uri(published.path())
            .header("Accept-Encoding", "br, gzip")
            .exchange()
            .getResponse()
            .getContentAsByteArray();
    assertThat(
            new String(
                new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(),
                StandardCharsets.UTF_8))
        .isEqualTo(html);
  }

  @Test
  void the_page_speaks_each_language_in_which_all_promises_are_written() throws Exception {
    var home = world.open("Acmé");
    Publication published = home.call(() -> publications.publish(viewer(), written().key()));
    assertThat(text(published.path())).contains("lang=en").doesNotContain("lang=de", "lang=es");
    assertThat(text(published.path() + "?lang=en"))
        .contains("Our three promises, and the proof.", "We answer.", "hreflang=\"fr\"");
    assertThat(text(published.path() + "?lang=es")).contains("Nos trois promesses");
  }

  @Test
  void an_address_without_a_language_opens_in_the_one_that_the_browser_asks_for() throws Exception {
    var home = world.open("Acmé");
    String path = home.call(() -> publications.publish(viewer(), written().key())).path();
    MvcTestResult english = asked(path, "de, en-GB;q=0.8, fr;q=0.5");
    assertThat(english).bodyText().contains("Our three promises, and the proof.");
    assertThat(english).hasHeader("Vary", "Accept-Encoding, Accept-Language");
    assertThat(asked(path, "fr-CA, en;q=0.5")).bodyText().contains("Nos trois promesses");
    assertThat(asked(path, "es")).bodyText().contains("Nos trois promesses");
    assertThat(asked(path + "?lang=fr", "en")).bodyText().contains("Nos trois promesses");
    assertThat(asked(path + "?lang=en", "fr")).bodyText().contains("Our three promises");
    assertThat(asked(path + "/badge", "en")).bodyText().contains("/badge.svg?lang=en");
    assertThat(asked(path + "/badge.svg", "en"))
        .as("a site shows one language to all")
        .bodyText()
        .contains("1 promesse sur 3 tenue");
  }

  @Test
  void whoever_copies_the_badge_copies_it_in_the_language_of_the_charter() {
    var home = world.open("Acmé");
    String key = home.call(() -> written().key());
    home.run(() -> publications.publish(viewer(), key));
    var page = Hand.read(Hand.of(home, web).inEnglish("/promise/" + key + "/publication"));
    var image = page.expectFirst("img[src*=badge.svg]");
    assertThat(image.attr("src")).endsWith("/badge.svg?lang=fr");
    assertThat(image.attr("alt")).isEqualTo("1 promesse sur 3 tenue");
    assertThat(page.expectFirst("#snippet").val())
        .contains("/badge.svg?lang=fr", "1 promesse sur 3 tenue");
  }

  @Test
  void other_sites_show_the_score_without_a_script() throws Exception {
    var home = world.open("Acmé");
    Publication published = home.call(() -> publications.publish(viewer(), written().key()));
    assertThat(text(published.path() + "/badge.svg"))
        .startsWith("<svg")
        .contains("1 promesse sur 3 tenue")
        .doesNotContain("script");
    assertThat(text(published.path() + "/badge"))
        .contains("&lt;a href=", "/badge.svg?lang=fr", "1 promesse sur 3 tenue");
  }

  @Test
  void a_page_taken_down_answers_no_more_and_comes_back_at_the_same_address() {
    var home = world.open("Acmé");
    String key = home.call(() -> written().key());
    Publication published = home.call(() -> publications.publish(viewer(), key));
    assertThat(web.get().uri(published.path()).exchange()).hasStatusOk();
    home.run(() -> publications.withdraw(viewer(), key));
    assertThat(web.get().uri(published.path()).exchange())
        .hasStatus(404)
        .bodyText()
        .contains("n’est pas publiée");
    assertThat(home.call(() -> publications.publish(viewer(), key)).path())
        .isEqualTo(published.path());
    assertThat(web.get().uri(published.path()).exchange()).hasStatusOk();
    assertThat(web.get().uri("/c/nothing").exchange())
        .hasStatus(404)
        .bodyText()
        .contains("n’est pas publiée");
  }

  @Test
  void the_poster_is_there_for_anyone_and_the_other_papers_for_the_keepers() {
    var home = world.open("Acmé");
    String key = home.call(() -> written().key());
    assertThat(web.get().uri("/c/nothing/poster.pdf").exchange()).hasStatus(404);
    var session = home.signIn(web);
    assertThat(web.get().uri("/promise/" + key + "/publication").cookie(session).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("Publier la charte");
    assertThat(
            web.post()
                .uri("/promise/" + key + "/publication")
                .cookie(session)
                .with(csrf())
                .exchange())
        .hasStatus3xxRedirection();
    Publication published =
        home.call(() -> publications.of(charters.find(key).orElseThrow().id()).orElseThrow());
    assertThat(web.get().uri(published.path() + "/poster.pdf?lang=en").exchange())
        .hasStatusOk()
        .hasContentType(MediaType.APPLICATION_PDF)
        .hasHeader("Content-Disposition", "inline; filename=\"charter.pdf\"");
    assertThat(web.get().uri(published.path() + "/poster.pdf").exchange())
        .hasHeader("Content-Disposition", "inline; filename=\"charte.pdf\"");
    for (PrintKind kind : PrintKind.values()) {
      String path = "/promise/" + key + "/publication/" + kind.word() + ".pdf";
      assertThat(web.get().uri(path).cookie(session).exchange())
          .hasStatusOk()
          .hasContentType(MediaType.APPLICATION_PDF);
      assertThat(web.get().uri(path).cookie(world.open("Voisin").signIn(web)).exchange())
          .hasStatus(404);
    }
    assertThat(web.get().uri("/promise/" + key + "/publication/qr.svg").cookie(session).exchange())
        .hasStatusOk()
        .bodyText()
        .startsWith("<svg");
    assertThat(
            web.get()
                .uri("/promise/" + key + "/publication/nothing.pdf")
                .cookie(session)
                .exchange())
        .hasStatus(404);
    assertThat(
            web.post()
                .uri("/promise/" + key + "/publication/opinion")
                .param("door", "/e/nothing")
                .cookie(session)
                .with(csrf())
                .exchange())
        .hasStatus(422);
    String withdrawal = "/promise/" + key + "/publication/withdrawal";
    assertThat(web.get().uri(withdrawal).cookie(session).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("btn-danger", "codes QR imprimés");
    assertThat(web.post().uri(withdrawal).cookie(session).with(csrf()).exchange())
        .hasStatus3xxRedirection();
    assertThat(web.get().uri(published.path()).exchange()).hasStatus(404);
    assertThat(web.get().uri(withdrawal).cookie(session).exchange()).hasStatus(404);
    assertThat(
            web.post()
                .uri("/api/v1/charters/" + key + "/publication")
                .header("Authorization", home.bearer())
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains(published.path(), "\"open\":true");
  }

  @Test
  void only_a_text_in_force_is_published() {
    var home = world.open("Acmé");
    home.run(() -> {
      Charter draft = charters.create(viewer(), CharterWish.titled("Brouillon"));
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> publications.publish(viewer(), draft.key()))
          .hasMessageContaining("promise.publication.not-in-force");
    });
  }

  private Charter written() {
    Viewer viewer = viewer();
    Charter charter =
        charters.create(
            viewer,
            new CharterWish(
                null, "Nos engagements", null, "Le mot d’Acmé", null, "fr", null, null, null));
    versions.preface(
        viewer,
        charter.key(),
        new PrefaceWish(null, List.of(new PrefaceWish.AxisWish("avant", "Avant")), null),
        null);
    add(viewer, charter, said("Nous répondons.", "We answer.", "avant"), "better", 7);
    add(viewer, charter, said(MARKUP, "You.", "avant"), "flat", 9);
    add(
        viewer,
        charter,
        said("Promesse sans assez de réponses, où « l’œil » compte.", "Few.", ""),
        "few",
        7);
    versions.publish(viewer, charter.key(), charters.today(charter));
    return charter;
  }

  private void add(
      Viewer viewer, Charter charter, CommitmentWish wish, String figure, double target) {
    commitments.add(
        viewer,
        charter.key(),
        wish.proved(MeasureRef.of("test.fixed", figure), Operator.AT_LEAST, target, 0.5));
  }

  private static CommitmentWish said(String sentence, String english, String axis) {
    return new CommitmentWish(
        null,
        sentence,
        java.util.Map.of("en", english),
        null,
        "Parce que.",
        axis,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        fr.prevenance.promise.ProofPeriod.ROLLING_28,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private Viewer viewer() {
    return viewers.script(new TokenId(UUID.randomUUID()), "tests");
  }

  private MvcTestResult asked(String path, String languages) {
    return web.get().uri(path).header("Accept-Language", languages).exchange();
  }

  private String text(String path) throws Exception {
    MvcTestResult answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
