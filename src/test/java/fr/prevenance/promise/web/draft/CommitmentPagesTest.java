package fr.prevenance.promise.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.promise.web.Hand;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CommitmentPagesTest {

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_template_opens_a_draft_whose_promises_move_go_and_come_back() {
    Hand hand = Hand.of(world.open("Acmé"), web);
    assertThat(hand.open("/promise/charters/new").select("input[name=template]")).hasSize(7);
    String draft =
        hand.follow(
            "/promise/charters", "title", "Voyageurs", "locale", "fr", "template", "transport");
    Document page = hand.open(draft);
    assertThat(page.select(".ch-card")).hasSize(9);
    assertThat(page.select(".ch-card .due-late")).hasSize(9);
    assertThat(page.expectFirst("#f-sentence").attr("hx-post")).isEqualTo("/promise/checks");
    assertThat(page.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
    assertThat(page.text()).doesNotContain("promise.");
    String first = page.select(".ch-card").first().attr("data-id");
    String second = page.select(".ch-card").get(1).attr("data-id");
    hand.follow(draft + "/commitments/" + first + "/position", "position", "2");
    assertThat(hand.open(draft).select(".ch-card").first().attr("data-id")).isEqualTo(second);
    assertThat(hand.send(draft + "/order", "order", first, "order", second)).hasStatus(204);
    assertThat(hand.open(draft).select(".ch-card").first().attr("data-id")).isEqualTo(first);
    hand.follow(draft + "/commitments/" + first + "/withdrawal");
    Document without = hand.open(draft);
    assertThat(without.select(".ch-card")).hasSize(8);
    assertThat(without.select("details form[action$=restoration]")).hasSize(1);
    hand.follow(draft + "/commitments/" + first + "/restoration");
    assertThat(hand.open(draft).select(".ch-card")).hasSize(9);
  }

  @Test
  void two_people_at_once_lose_nothing_of_what_they_typed() {
    Hand hand = Hand.of(world.open("Acmé"), web);
    String draft = hand.follow("/promise/charters", "title", "Voyageurs", "locale", "fr");
    String one = hand.follow(draft + "/commitments", "sentence", "Nous répondons en 5 jours.");
    String version = hand.open(one).expectFirst("input[name=version]").val();
    hand.follow(one, "sentence", "Nous répondons en 4 jours.", "version", version);
    MvcTestResult overtaken =
        hand.send(
            one, "sentence", "Nous répondons en 3 jours.", "why", "Parce que.", "version", version);
    assertThat(overtaken).hasStatus(409);
    Document page = Hand.read(overtaken);
    assertThat(page.expectFirst(".pv-errors").text()).contains("Nous répondons en 4 jours.");
    assertThat(page.expectFirst("#f-sentence").text()).isEqualTo("Nous répondons en 3 jours.");
    assertThat(page.expectFirst("#f-why").text()).isEqualTo("Parce que.");
    String known = page.expectFirst("input[name=version]").val();
    hand.follow(one, "sentence", "Nous répondons en 3 jours.", "version", known);
    assertThat(hand.open(draft).expectFirst(".ch-card .what a").text())
        .isEqualTo("Nous répondons en 3 jours.");
    String before = hand.open(draft).expectFirst("form[action$=preface] input[name=version]").val();
    hand.follow(draft + "/preface", "version", before, "introduction", "Un.");
    MvcTestResult late = hand.send(draft + "/preface", "version", before, "introduction", "Deux.");
    assertThat(late).hasStatus(409);
    assertThat(Hand.read(late).expectFirst("#f-introduction").text()).isEqualTo("Deux.");
  }

  @Test
  void a_figure_is_found_by_words_and_tried_before_it_is_kept() {
    Hand hand = Hand.of(world.open("Acmé"), web);
    String draft = hand.follow("/promise/charters", "title", "Voyageurs", "locale", "fr");
    String one = hand.follow(draft + "/commitments", "sentence", "Nous répondons en 5 jours.");
    Document found = hand.open(draft + "/probes?probeSearch=flat information");
    assertThat(found.select("option[value^=test]"))
        .extracting(Element::val)
        .containsExactly("test.fixed flat");
    assertThat(
            hand.open(draft + "/probes?probeSearch=xyzzy&measure=test.fixed few")
                .select("option[selected]")
                .val())
        .isEqualTo("test.fixed few");
    Document tried =
        Hand.read(
            hand.send(
                draft + "/preview",
                "measure",
                "test.fixed flat",
                "target",
                "9",
                "operator",
                ">=",
                "tolerance",
                "1"));
    assertThat(tried.expectFirst(".ch-figure b").text()).isEqualTo("5");
    assertThat(tried.expectFirst(".pv-etat").text()).isEqualTo("Rompue");
    assertThat(tried.select("svg.ch-chart circle")).isNotEmpty();
    assertThat(
            Hand.read(hand.send(draft + "/preview", "measure", "no.source x")).select(".mistake"))
        .hasSize(1);
    MvcTestResult looked =
        hand.send(
            one,
            "sentence",
            "Nous répondons en 2 jours.",
            "measure",
            "test.fixed better",
            "target",
            "4",
            "look",
            "1");
    assertThat(looked).hasStatusOk();
    assertThat(Hand.read(looked).select("#apercu .pv-etat")).hasSize(1);
    assertThat(hand.open(one).expectFirst("#f-sentence").text())
        .isEqualTo("Nous répondons en 5 jours.");
  }

  @Test
  void what_cannot_be_promised_is_said_beside_its_field() {
    Hand hand = Hand.of(world.open("Acmé"), web);
    String draft = hand.follow("/promise/charters", "title", "Voyageurs", "locale", "fr");
    assertThat(
            Hand.read(hand.send(draft + "/commitments", "sentence", " "))
                .expectFirst("#f-sentence-mistake")
                .text())
        .isNotEmpty();
    String one = hand.follow(draft + "/commitments", "sentence", "Nous répondons en 5 jours.");
    MvcTestResult refused =
        hand.send(one, "sentence", "x".repeat(301), "target", "beaucoup", "minimumN", "30");
    assertThat(refused).hasStatus(422);
    assertThat(Hand.read(refused).expectFirst("#f-target-mistake").text())
        .isEqualTo("Écrivez un nombre.");
    assertThat(
            Hand.read(hand.send(one, "sentence", "x".repeat(301)))
                .expectFirst("#f-sentence-mistake")
                .text())
        .contains("300");
    MvcTestResult outside =
        hand.send(one, "sentence", "Nous répondons.", "measure", "survey.absent q", "target", "5");
    assertThat(Hand.read(outside).expectFirst("#f-measure-mistake").text())
        .contains("survey.absent");
    assertThat(
            Hand.read(hand.send(one, "sentence", "Oui.", "validationEvidence", "Un atelier"))
                .expectFirst("#f-validationOn-mistake")
                .text())
        .isNotEmpty();
    hand.follow(
        one,
        "sentence",
        "<b>Oui</b>",
        "translations[0].name",
        "en",
        "translations[0].text",
        "Yes.",
        "audiences[0].name",
        "écoles",
        "audiences[0].text",
        "Oui, les enfants.",
        "ticks",
        "coherent",
        "owner",
        "Alix Martin");
    Document kept = hand.open(one);
    assertThat(kept.expectFirst("#f-sentence").text()).isEqualTo("<b>Oui</b>");
    assertThat(kept.expectFirst("input[name='translations[0].text']").val()).isEqualTo("Yes.");
    assertThat(kept.select("input[name=ticks][checked]"))
        .extracting(Element::val)
        .containsExactly("coherent");
    assertThat(kept.expectFirst("#f-owner").val()).isEqualTo("Alix Martin");
    MvcTestResult group =
        hand.send(
            draft + "/group",
            "meetings",
            "2",
            "members[0].name",
            "Inès",
            "members[0].trade",
            "Conductrice",
            "members[0].attended",
            "3");
    assertThat(group).hasStatus(422);
    assertThat(Hand.read(group).expectFirst("#groupe .pv-errors").text()).contains("Inès");
    hand.follow(
        draft + "/group",
        "meetings",
        "3",
        "members[0].name",
        "Inès",
        "members[0].trade",
        "Conductrice",
        "members[0].attended",
        "3");
    assertThat(hand.open(draft).expectFirst("input[name='members[0].trade']").val())
        .isEqualTo("Conductrice");
  }
}
