package fr.prevenance.promise.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.web.Hand;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CertificatePagesTest {

  private static final String PAGE = "/promise/certificates";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
  private static final byte[] PDF = "%PDF-1.7 certificat".getBytes(StandardCharsets.UTF_8);

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired CertificateDesk desk;

  @Test
  void a_certification_is_added_seen_where_it_matters_removed_and_brought_back() {
    var home = world.open("Acmé");
    Hand hand = Hand.of(home, web);
    promise(home);
    assertThat(hand.open(PAGE).select(".pv-empty a[href='/promise/certificates/new']")).hasSize(1);
    assertThat(hand.open(PAGE + "/new").select("input[name=commitments]"))
        .extracting(Element::val)
        .containsExactly("accueil");
    add(hand, "NF Service", TODAY.plusYears(2), "commitments", "accueil");
    add(hand, "ISO 18295", TODAY.plusMonths(5).plusDays(3));
    add(hand, "Vieux label", TODAY.minusDays(1));

    Document list = hand.open(PAGE);
    assertThat(list.select("tbody tr b"))
        .extracting(Element::text)
        .containsExactly("Vieux label", "ISO 18295", "NF Service");
    assertThat(list.select("tbody .pv-etat.rompu, tbody .pv-etat.risque, tbody .pv-etat.tenu"))
        .hasSize(3);
    assertThat(list.select("tbody .pv-etat.risque").text()).isEqualTo("À renouveler dans 5 mois");
    assertThat(list.expectFirst("h1").text())
        .startsWith("Une certification sur trois est à jour, une est à renouveler avant le");
    assertThat(list.select("nav a[href='/promise/certificates']").text()).contains("2");
    assertThat(list.text()).doesNotContain("certificate.");

    assertThat(hand.open("/promise").expectFirst(".ch-note").text())
        .startsWith("Deux certifications sont à renouveler.");
    assertThat(hand.open("/promise/charters/nos-promesses/commitments/accueil").select("dl").text())
        .contains("Certifiée par", "NF Service (AFNOR");

    String path = list.select("tbody tr").last().expectFirst("b a").attr("href");
    assertThat(hand.follow(path + "/removal")).isEqualTo(PAGE);
    assertThat(hand.open(PAGE).select("tbody tr")).hasSize(2);
    assertThat(hand.get(path)).hasStatus(404);
    hand.follow(path + "/restoration");
    assertThat(hand.open(PAGE).select("tbody tr")).hasSize(3);
  }

  @Test
  void what_does_not_fit_is_said_beside_its_field_and_what_was_typed_stays() {
    var home = world.open("Acmé");
    Hand hand = Hand.of(home, web);
    MvcTestResult backwards =
        hand.send(
            PAGE, "reference", "NF", "body", "AFNOR", "from", "2026-05-02", "to", "2026-05-01");
    assertThat(backwards).hasStatus(422);
    Document page = Hand.read(backwards);
    assertThat(page.expectFirst("#f-to-mistake").text()).contains("précède");
    assertThat(page.expectFirst("#f-reference").val()).isEqualTo("NF");
    Document empty = Hand.read(hand.send(PAGE, "from", "hier"));
    assertThat(empty.select(".mistake"))
        .extracting(Element::id)
        .containsExactlyInAnyOrder(
            "f-reference-mistake", "f-body-mistake", "f-from-mistake", "f-to-mistake");
    Document undated = Hand.read(hand.send(PAGE, "reference", "NF", "body", "AFNOR"));
    assertThat(undated.select(".pv-errors li"))
        .extracting(Element::text)
        .doesNotHaveDuplicates()
        .hasSize(2);
    Document unknown =
        Hand.read(
            hand.send(
                PAGE,
                "reference",
                "NF",
                "body",
                "AFNOR",
                "from",
                "2026-01-01",
                "to",
                "2026-05-01",
                "commitments",
                "nulle-part"));
    assertThat(unknown.expectFirst("#f-commitments-mistake").text()).contains("nulle-part");
    assertThat(home.call(desk::all)).isEmpty();
  }

  @Test
  void the_certificate_is_taken_in_read_replaced_and_taken_out() throws Exception {
    var home = world.open("Acmé");
    Hand hand = Hand.of(home, web);
    assertThat(sent(hand, PAGE, "certificat.exe", new byte[] {77, 90, 0, 3}, 0)).hasStatus(422);
    assertThat(
            Hand.read(sent(hand, PAGE, "vide.pdf", new byte[0], 0))
                .expectFirst("#f-file-mistake")
                .text())
        .contains("vide");
    assertThat(home.call(desk::all)).as("neither the words nor the file were kept").isEmpty();
    assertThat(sent(hand, PAGE, "Certificat 2026.pdf", PDF, 0)).hasStatus3xxRedirection();
    Certificate one = home.call(desk::all).getFirst();
    String path = PAGE + "/" + one.id().value();
    assertThat(hand.open(PAGE).select("a[href='" + path + "/file']")).hasSize(1);
    MvcTestResult file = hand.get(path + "/file");
    assertThat(file).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
    assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    assertThat(file.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment")
        .contains("2026.pdf");

    assertThat(send(hand, path, 0)).as("an old page").hasStatus(409);
    assertThat(send(hand, path, one.version())).hasStatus3xxRedirection();
    Certificate kept = home.call(() -> desk.get(one.id()));
    assertThat(kept.paper()).as("no new file leaves the old one").isNotNull();
    hand.follow(
        path,
        "reference",
        "NF",
        "body",
        "AFNOR",
        "from",
        "2026-01-01",
        "to",
        "2029-01-01",
        "dropped",
        "true",
        "version",
        "" + kept.version());
    assertThat(hand.get(path + "/file")).hasStatus(404);
  }

  @Test
  void the_table_is_written_in_the_words_of_the_page() throws Exception {
    Hand hand = Hand.of(world.open("Acmé"), web);
    add(hand, "NF Service", TODAY.plusYears(2));
    assertThat(
            hand.get(PAGE + "/table.csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("Certification;Organisme;")
        .contains("NF Service;AFNOR;;valide;2020-01-01;" + TODAY.plusYears(2));
  }

  @Test
  void another_organisation_finds_neither_page_nor_file() throws Exception {
    var home = world.open("Acmé");
    sent(Hand.of(home, web), PAGE, "Certificat.pdf", PDF, 0);
    String path = PAGE + "/" + home.call(desk::all).getFirst().id().value();
    Hand other = Hand.of(world.open("Voisin"), web);
    assertThat(other.open(PAGE).select("tbody tr")).isEmpty();
    assertThat(other.get(path)).hasStatus(404);
    assertThat(other.get(path + "/file")).hasStatus(404);
    assertThat(other.send(path + "/removal")).hasStatus(404);
    assertThat(other.send(path + "/restoration")).hasStatus(404);
    assertThat(home.call(desk::all)).hasSize(1);
  }

  private static void add(Hand hand, String reference, LocalDate to, String... more) {
    String[] fields = {
      "reference", reference, "body", "AFNOR", "from", "2020-01-01", "to", to.toString()
    };
    String[] all =
        java.util.stream.Stream.of(fields, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new);
    assertThat(hand.follow(PAGE, all)).isEqualTo(PAGE);
  }

  private MvcTestResult send(Hand hand, String path, int version) {
    return hand.send(
        path,
        "reference",
        "NF",
        "body",
        "AFNOR",
        "from",
        "2026-01-01",
        "to",
        "2029-01-01",
        "version",
        "" + version);
  }

  private MvcTestResult sent(Hand hand, String path, String name, byte[] content, int version) {
    return web.post()
        .uri(path)
        .multipart()
        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
        .cookie(hand.session())
        .with(csrf())
        .param("reference", "NF")
        .param("body", "AFNOR")
        .param("from", "2026-01-01")
        .param("to", "2029-01-01")
        .param("version", "" + version)
        .exchange();
  }

  private void promise(World.Home home) {
    post(home, "/api/v1/charters", "{\"key\": \"nos-promesses\", \"title\": \"Nos promesses\"}");
    post(
        home,
        "/api/v1/charters/nos-promesses/commitments",
        "{\"key\": \"accueil\", \"sentence\": \"Nous vous saluons.\"}");
  }

  private void post(World.Home home, String path, String body) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .hasStatus(201);
  }
}
