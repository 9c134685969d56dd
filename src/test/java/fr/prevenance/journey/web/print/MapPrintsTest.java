package fr.prevenance.journey.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.journey.web.Maps;
import fr.prevenance.platform.pdf.PdfPages;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class MapPrintsTest {

  private static final double MM = 72 / 25.4;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired PdfPages pages;

  @Test
  void a_map_is_one_sheet_of_a3_lying_with_letters_that_are_letters() throws IOException {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    Maps.commuter(web, home).rated(1);
    byte[] pdf = bytes(session, "/journeys/matin/map.pdf");
    assertThat(pages.count(pdf)).isEqualTo(1);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var box = document.getPage(0).getMediaBox();
      assertThat(box.getWidth() / MM).isBetween(419.0, 421.0);
      assertThat(box.getHeight() / MM).isBetween(296.0, 298.0);
      assertThat(new PDFTextStripper().getText(document))
          .contains("S’informer", "Après le trajet", "Régulateur", "Ondéa");
      var images = document.getPage(0).getResources().getXObjectNames();
      assertThat(
              StreamSupport.stream(images.spliterator(), false)
                  .filter(name -> isImage(document, name)))
          .as("vector")
          .isEmpty();
    }
    var picture = ImageIO.read(new ByteArrayInputStream(bytes(session, "/journeys/matin/map.png")));
    assertThat(picture.getWidth()).isGreaterThan(3_000);
  }

  @Test
  void the_emptiest_and_the_largest_map_keep_to_one_sheet() {
    var home = world.open("Ondéa");
    Cookie session = home.signIn(web);
    Maps.empty(web, home);
    Maps.worst(web, home);
    assertThat(pages.count(bytes(session, "/journeys/vide/map.pdf"))).isEqualTo(1);
    assertThat(pages.count(bytes(session, "/journeys/pire/map.pdf"))).isEqualTo(1);
  }

  private static boolean isImage(PDDocument document, org.apache.pdfbox.cos.COSName name) {
    return document.getPage(0).getResources().isImageXObject(name);
  }

  private byte[] bytes(Cookie session, String path) {
    var answer = web.get().uri(path).cookie(session).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }
}
