package fr.prevenance.journey.web.print;

import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.journey.web.MapReader;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.journey.web.map.Gathering;
import fr.prevenance.platform.pdf.PdfPages;
import fr.prevenance.platform.web.Dates;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Lays a map out on one sheet of A3, with the largest letters that fit. */
@Component
class MapPrints {

  private static final float DOTS_PER_INCH = 200;
  private static final double STEP = 0.88;

  private final MapReader reader;
  private final PdfPages pages;
  private final TemplateEngine engine;

  MapPrints(MapReader reader, PdfPages pages, TemplateEngine engine) {
    this.reader = reader;
    this.pages = pages;
    this.engine = engine;
  }

  byte[] pdf(Sight sight) {
    MapFacts facts = reader.read(sight);
    byte[] pdf = {};
    for (Detail detail : Detail.values()) {
      var bands = new Bands(facts, detail);
      pdf = drawn(sight, bands, detail, detail.smallest);
      if (pages.count(pdf) == 1) return largest(sight, bands, detail, pdf);
    }
    return pdf;
  }

  byte[] png(Sight sight) {
    try (var document = Loader.loadPDF(pdf(sight))) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
      var png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] largest(Sight sight, Bands bands, Detail detail, byte[] smallest) {
    for (double letters = detail.largest; letters > detail.smallest; letters *= STEP) {
      byte[] pdf = drawn(sight, bands, detail, letters);
      if (pages.count(pdf) == 1) return pdf;
    }
    return smallest;
  }

  private byte[] drawn(Sight sight, Bands bands, Detail detail, double letters) {
    var sheet =
        new PrintSheet(
            bands.map(), sight.viewer().organization().name(), Dates.date(sight.window().today()), gathering(bands.facts()), letters,
            detail != Detail.FULL, bands.bands());
    var html = new StringOutput();
    engine.render("journey/print/sheet.jte", Map.of("sheet", sheet), html);
    return pages.of(html.toString());
  }

  private static String gathering(MapFacts facts) {
    LiveStage stage = facts.live().sorest();
    return stage == null ? "" : Gathering.where(facts.live(), stage);
  }
}
