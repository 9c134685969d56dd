package fr.prevenance.promise.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.promise.Script;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ManualTest {

  private static final String CHARTER = "/api/v1/charters/charte";
  private static final String PAPERS = "/promise/charte/publication/";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired ServiceStandardDesk standards;

  @Test
  void customers_and_partners_each_read_what_concerns_them() throws Exception {
    var home = world.open("Acmé & fils");
    Script script = written(home);
    Cookie session = home.signIn(web);
    String bare = paper(session, PAPERS + "manual-customers.pdf", "bare");
    assertThat(bare)
        .contains(
            "Nous répondons en <2> jours & plus.",
            "L’attente pèse.",
            "Adressez-vous à votre interlocuteur")
        .doesNotContain("Notre façon de faire", "Nos certifications");

    script.post(
        "/api/v1/certificates",
        "{\"body\": \"AFNOR\", \"reference\": \"NF Service 281\", \"scope\": \"Bus\", \"from\": \"2020-01-01\", \"to\": \"2099-12-31\"}");
    script.post(
        "/api/v1/certificates",
        "{\"body\": \"AFNOR\", \"reference\": \"ISO périmée\", \"from\": \"2010-01-01\", \"to\": \"2012-12-31\"}");
    script.post("/api/v1/service-standards", "{\"template\": \"transport\"}");
    script.send(
        HttpMethod.POST,
        "/api/v1/service-standards/1/force",
        "{\"day\": \"%s\"}".formatted(home.call(standards::today)),
        200);
    String path =
        URI.create(
                script
                    .send(HttpMethod.POST, CHARTER + "/publication", "", 200)
                    .get("url")
                    .asString())
            .getPath();
    script.send(
        HttpMethod.PATCH,
        CHARTER + "/publication",
        "{\"contact\": \"Service clients, 02 40 00 00 00\"}",
        200);

    String customers = paper(session, PAPERS + "manual-customers.pdf", "customers");
    assertThat(customers)
        .contains(
            "Manuel qualité", "Version 1, en vigueur depuis le", "Information better", "cible 4,0")
        .contains(
            "À chaque trajet, vous savez où vous en êtes",
            "NF Service 281",
            "Service clients, 02 40 00 00 00",
            path)
        .doesNotContain(
            "prise de service commence", "Regarder et saluer", "tolérance", "ISO périmée");
    String partners = paper(session, PAPERS + "manual-partners.pdf", "partners");
    assertThat(partners)
        .contains(
            "prise de service commence",
            "Regarder et saluer",
            "tolérance 0,5",
            "inacceptable en dessous de 3,0",
            "inacceptable au-dessus de 6,0")
        .contains("à partir de 30 réponses ou cas", "revue suivante", "mesure à l’appui");

    MvcTestResult open = web.get().uri(path + "/manual.pdf").exchange();
    assertThat(open).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
    assertThat(text(open.getResponse().getContentAsByteArray(), "public"))
        .contains("Service clients")
        .doesNotContain("tolérance");
    assertThat(web.get().uri(path).exchange()).bodyText().contains(path + "/manual.pdf");
    assertThat(
            text(
                web.get()
                    .uri(path + "/manual.pdf?lang=en")
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray(),
                "english"))
        .contains("Quality manual", "We answer.", "Waiting weighs.");
    script.send(HttpMethod.DELETE, CHARTER + "/publication", "", 200);
    assertThat(web.get().uri(path + "/manual.pdf").exchange()).hasStatus(404);
  }

  private Script written(World.Home home) {
    Script script = Script.of(home, web);
    script.post(
        "/api/v1/charters",
        "{\"key\": \"charte\", \"title\": \"Charte\", \"slogan\": \"À l’heure\"}");
    script.post(
        CHARTER + "/commitments",
        """
        {"sentence": "Nous répondons en <2> jours & plus.", "translations": {"en": "We answer."}, "why": "L’attente pèse.",
         "whys": {"en": "Waiting weighs."}, "operator": ">=", "target": 4, "tolerance": 0.5, "unacceptable": 3,
         "measure": {"source": "test.fixed", "key": "better"}}
        """);
    script.post(
        CHARTER + "/commitments",
        """
        {"sentence": "Attente courte.", "translations": {"en": "A short wait."}, "operator": "<=", "target": 5, "tolerance": 0.5,
         "unacceptable": 6, "measure": {"source": "test.fixed", "key": "better"}}
        """);
    script.send(HttpMethod.POST, CHARTER + "/publish", "{\"effectiveFrom\": \"2026-01-01\"}", 200);
    return script;
  }

  private String paper(Cookie session, String path, String name) throws Exception {
    MvcTestResult answer = web.get().uri(path).cookie(session).exchange();
    assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
    return text(answer.getResponse().getContentAsByteArray(), name);
  }

  private static String text(byte[] pdf, String name) throws Exception {
    Files.createDirectories(Path.of("target/prints"));
    Files.write(Path.of("target/prints/manual-" + name + ".pdf"), pdf);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
          .replaceAll("\\s+", " ");
    }
  }
}
