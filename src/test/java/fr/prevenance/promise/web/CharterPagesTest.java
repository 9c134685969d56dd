package fr.prevenance.promise.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CharterPagesTest {

  private static final String TITLE = "Nos promesses";
  private static final String CHARTER = "/promise/charters/nos-promesses";

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_charter_is_written_proved_published_and_read_as_it_lives() throws Exception {
    Hand hand = Hand.of(world.open("Acmé"), web);
    assertThat(hand.open("/promise").select(".pv-empty a")).hasSize(1);
    assertThat(hand.follow("/promise/charters", "title", TITLE, "locale", "fr"))
        .isEqualTo(CHARTER + "/draft");
    hand.follow(
        CHARTER + "/draft/preface",
        "version",
        "0",
        "introduction",
        "Pour vous.",
        "axes[0].name",
        "Avant",
        "axes[1].name",
        "Après");
    String first =
        hand.follow(
            CHARTER + "/draft/commitments",
            "sentence",
            "Nous répondons en 2 jours.",
            "axis",
            "avant");
    prove(hand, first, "Nous répondons en 2 jours.", "better", "4");
    String second =
        hand.follow(CHARTER + "/draft/commitments", "sentence", "Nous rappelons dans la journée.");
    Document draft = hand.open(CHARTER + "/draft");
    assertThat(draft.select(".ch-lacks a"))
        .extracting(one -> one.attr("href"))
        .containsExactly(second);
    MvcTestResult early = hand.send(CHARTER + "/publication", "effectiveFrom", "2026-01-01");
    assertThat(early).hasStatus(422);
    assertThat(Hand.read(early).expectFirst(".pv-errors").text())
        .contains("Nous rappelons dans la journée.");
    prove(hand, second, "Nous rappelons dans la journée.", "flat", "9");
    assertThat(hand.follow(CHARTER + "/publication", "effectiveFrom", "2026-01-01"))
        .isEqualTo(CHARTER + "/draft");
    assertThat(hand.open(CHARTER + "/draft").text()).contains("Ouvrir une nouvelle version");

    Document living = hand.open("/promise");
    assertThat(living.expectFirst("h1").text())
        .isEqualTo("Une promesse sur deux est tenue. Une est rompue.");
    assertThat(living.select(".ch-table tbody tr")).hasSize(2);
    assertThat(living.select(".ch-table .pv-etat"))
        .extracting(Element::text)
        .containsExactly("Tenue", "Rompue");
    assertThat(living.expectFirst(".ch-note").text()).contains("90 derniers jours", "calculées à");
    assertThat(hand.open("/promise?state=BROKEN").select(".ch-table tbody tr")).hasSize(1);
    assertThat(hand.open(CHARTER + "?axis=apres").select(".pv-empty")).hasSize(1);
    assertThat(living.text()).doesNotContain("promise.");

    Document sheet = hand.open(living.select(".ch-table .c-sentence a").last().attr("href"));
    assertThat(sheet.expectFirst(".ch-figure b").text()).isEqualTo("5");
    assertThat(sheet.select(".ch-chart circle")).isNotEmpty();
    assertThat(sheet.expectFirst("#promise a.btn-primary").attr("href"))
        .startsWith("/actions/new?")
        .contains("originKind=COMMITMENT", "expected=9");
    assertThat(sheet.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
    assertThat(sheet.text()).doesNotContain("promise.");

    MvcTestResult table = hand.get(CHARTER + "/states.csv");
    assertThat(table.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("Nous rappelons dans la journée.;")
        .contains(";rompue;");
  }

  @Test
  void the_promises_without_a_measure_are_said_in_one_line_that_names_them() {
    Hand hand = Hand.of(world.open("Acmé"), web);
    hand.follow("/promise/charters", "title", TITLE, "locale", "fr");
    String first = hand.follow(CHARTER + "/draft/commitments", "sentence", "Nous rappelons.");
    String second =
        hand.follow(
            CHARTER + "/draft/commitments",
            "sentence",
            "Nous disons la cause d’un retard et l’heure à laquelle le trafic reprend.");
    String third = hand.follow(CHARTER + "/draft/commitments", "sentence", "Nous répondons.");
    Document draft = hand.open(CHARTER + "/draft");
    assertThat(draft.select("#etat .ch-lacks > li"))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.text())
              .startsWith("3 promesses n’ont pas encore de mesure")
              .contains("« Nous rappelons. »")
              .contains("Nous disons la cause d’un retard et l’heure à laquelle le t…");
          assertThat(line.select("a"))
              .extracting(one -> one.attr("href"))
              .containsExactly(first, second, third);
        });
    Document refused =
        Hand.read(hand.send(CHARTER + "/publication", "effectiveFrom", "2026-01-01"));
    assertThat(refused.select(".pv-errors li"))
        .singleElement()
        .extracting(Element::text)
        .asString()
        .startsWith("3 promesses n’ont pas encore de mesure")
        .contains("« Nous répondons. »");
  }

  @Test
  void a_version_in_force_is_followed_by_a_draft_and_compared_with_it() {
    Hand hand = Hand.of(world.open("Acmé"), web);
    publish(hand);
    assertThat(hand.follow(CHARTER + "/drafts")).isEqualTo(CHARTER + "/draft");
    Document draft = hand.open(CHARTER + "/draft");
    String href = draft.expectFirst(".ch-card .what a").attr("href");
    prove(hand, href, "Nous répondons en 1 jour.", "better", "5");
    hand.follow(CHARTER + "/draft/commitments", "sentence", "Nous disons la cause.");
    Document compared = hand.open(CHARTER + "/comparison?from=1&to=2");
    assertThat(compared.expectFirst("h1").text()).isEqualTo("Deux promesses, une auparavant.");
    assertThat(compared.select(".ch-compare .pv-chip"))
        .extracting(Element::text)
        .containsExactly("plus exigeante, reformulée", "ajoutée");
    assertThat(hand.open(CHARTER + "/versions").select(".ch-list tbody tr")).hasSize(2);
    assertThat(hand.open(CHARTER + "/versions/1").select(".ch-text li")).hasSize(1);
    assertThat(hand.open(CHARTER + "/abandonment").select(".pv-confirm form")).hasSize(1);
    hand.follow(CHARTER + "/abandonment");
    assertThat(hand.open(CHARTER + "/versions").select(".ch-list tbody tr")).hasSize(1);
    assertThat(hand.get(CHARTER + "/versions/7")).hasStatus(404);
  }

  @Test
  void a_variant_says_why_it_promises_less() {
    var home = world.open("Acmé");
    Hand hand = Hand.of(home, web);
    publish(hand);
    assertThat(
            hand.open("/promise/charters/new?parent=nos-promesses")
                .expectFirst("#f-parent option[selected]")
                .val())
        .isEqualTo("nos-promesses");
    String variant =
        hand.follow("/promise/charters", "title", "Région Nord", "parent", "nos-promesses");
    Document draft = hand.open(variant);
    String base = draft.expectFirst("button[name=basedOn]").val();
    String own = hand.follow(variant + "/variations", "basedOn", base);
    MvcTestResult looser = hand.send(own, fields("Nous répondons en 3 jours.", "better", "3"));
    assertThat(looser).hasStatus(422);
    Document refused = Hand.read(looser);
    assertThat(refused.expectFirst("#f-looserReason-mistake").text()).contains("Dites pourquoi");
    assertThat(refused.expectFirst("#f-sentence").text()).isEqualTo("Nous répondons en 3 jours.");
    String[] explained =
        java.util.Arrays.copyOf(fields("Nous répondons en 3 jours.", "better", "3"), 14);
    explained[12] = "looserReason";
    explained[13] = "Une seule agence, trois conseillers.";
    hand.follow(own, explained);
    assertThat(hand.open(variant).expectFirst(".ch-card .what").text())
        .contains("Une seule agence");
    hand.follow("/promise/charters/region-nord/publication", "effectiveFrom", "2026-01-01");
    Document living = hand.open("/promise/charters/region-nord");
    assertThat(living.select(".ch-table tbody tr")).hasSize(1);
    assertThat(living.expectFirst(".ch-variation").text())
        .contains("Moins exigeante", "Une seule agence");
    assertThat(hand.open("/promise/charters").select(".ch-list tbody tr")).hasSize(2);
  }

  @Test
  void a_partner_charter_is_signed_by_both_sides() {
    Hand hand = Hand.of(world.open("Acmé"), web);
    MvcTestResult nobody =
        hand.send("/promise/charters", "title", "Avec la ville", "kind", "PARTNER");
    assertThat(nobody).hasStatus(422);
    assertThat(Hand.read(nobody).expectFirst("#f-partner-mistake").text()).isNotEmpty();
    String draft =
        hand.follow(
            "/promise/charters",
            "title",
            "Avec la ville",
            "kind",
            "PARTNER",
            "partner",
            "Ville de Lys");
    String one = hand.follow(draft + "/commitments", "sentence", "Nous nous voyons chaque mois.");
    prove(hand, one, "Nous nous voyons chaque mois.", "better", "3");
    hand.follow("/promise/charters/avec-la-ville/validation");
    String text = "/promise/charters/avec-la-ville/versions/1";
    MvcTestResult unsigned =
        hand.send(text + "/signatures", "side", "PARTNER", "name", "", "on", "2026-01-05");
    assertThat(unsigned).hasStatus(422);
    assertThat(Hand.read(unsigned).expectFirst("#f-name-mistake").text()).isNotEmpty();
    hand.follow(
        text + "/signatures",
        "side",
        "PARTNER",
        "name",
        "Maud Petit",
        "title",
        "Maire",
        "on",
        "2026-01-05");
    assertThat(hand.open(text).expectFirst(".ch-pair").text())
        .contains("Maud Petit, Maire", "Pas encore signée");

    String reviews = "/promise/charters/avec-la-ville/reviews";
    MvcTestResult alone =
        hand.send(reviews, "day", "2026-01-10", "ours", "Alix", "note", "Rien à changer.");
    assertThat(alone).hasStatus(422);
    assertThat(Hand.read(alone).expectFirst("#f-theirs-mistake").text()).isNotEmpty();
    assertThat(Hand.read(alone).expectFirst("#f-note").text()).isEqualTo("Rien à changer.");
    hand.follow(
        reviews,
        "day",
        "2026-01-10",
        "ours",
        "Alix",
        "theirs",
        "Maud Petit",
        "note",
        "Rien à changer.");
    Document noted = hand.open(reviews);
    assertThat(noted.expectFirst(".pv-list li").text())
        .contains("10 janvier 2026", "Alix · Maud Petit", "Rien à changer.");
    hand.follow(noted.expectFirst(".pv-list form").attr("action"));
    Document gone = hand.open(reviews);
    assertThat(gone.select(".pv-list li")).isEmpty();
    hand.follow(gone.expectFirst(".pv-flash form").attr("action"));
    assertThat(hand.open(reviews).select(".pv-list li")).hasSize(1);
  }

  @Test
  void archived_charters_come_back() {
    Hand hand = Hand.of(world.open("Acmé"), web);
    hand.follow("/promise/charters", "title", TITLE);
    hand.follow(CHARTER + "/cover", "title", "Nos paroles", "locale", "fr", "version", "0");
    assertThat(hand.send(CHARTER + "/cover", "title", "", "locale", "fr", "version", "1"))
        .hasStatus(422);
    assertThat(hand.follow(CHARTER + "/archive")).isEqualTo("/promise/charters");
    Document list = hand.open("/promise/charters");
    assertThat(list.select(".ch-list")).isEmpty();
    assertThat(list.expectFirst("details .pv-list").text()).contains("Nos paroles");
    hand.follow(CHARTER + "/restoration");
    assertThat(hand.open("/promise/charters").select(".ch-list tbody tr")).hasSize(1);
  }

  private static void publish(Hand hand) {
    hand.follow("/promise/charters", "title", TITLE, "locale", "fr");
    String first =
        hand.follow(CHARTER + "/draft/commitments", "sentence", "Nous répondons en 2 jours.");
    prove(hand, first, "Nous répondons en 2 jours.", "better", "4");
    hand.follow(CHARTER + "/publication", "effectiveFrom", "2026-01-01");
  }

  private static void prove(
      Hand hand, String commitment, String sentence, String measure, String target) {
    hand.follow(commitment, fields(sentence, measure, target));
  }

  private static String[] fields(String sentence, String measure, String target) {
    return new String[] {
      "sentence",
      sentence,
      "measure",
      "test.fixed " + measure,
      "operator",
      ">=",
      "target",
      target,
      "tolerance",
      "0,5",
      "minimumN",
      "30"
    };
  }
}
