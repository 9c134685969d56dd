package fr.prevenance.journey.web.print;

import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.journey.web.MapReader;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.journey.web.map.Gathering;
import fr.prevenance.platform.pdf.PdfPages;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Svg;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Lays a map out on one sheet of A3, with the largest letters that fit. */
@Component
class MapPrints {

  private static final float DOTS_PER_INCH = 200;
  private static final double CLOSE = 1;

  /** Words escape more than XML knows: « &laquo; ». */
  private static final Pattern NAMED = Pattern.compile("&(?!amp;|lt;|gt;|quot;|apos;)\\w+;");

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
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
      var png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Found by halves: whatever fits with some letters fits with smaller ones. */
  private byte[] largest(Sight sight, Bands bands, Detail detail, byte[] smallest) {
    byte[] best = smallest;
    double low = detail.smallest;
    double high = detail.largest;
    byte[] whole = drawn(sight, bands, detail, high);
    if (pages.count(whole) == 1) return whole;
    while (high - low > CLOSE) {
      double letters = (low + high) / 2;
      byte[] pdf = drawn(sight, bands, detail, letters);
      if (pages.count(pdf) == 1) {
        best = pdf;
        low = letters;
      } else {
        high = letters;
      }
    }
    return best;
  }

  private byte[] drawn(Sight sight, Bands bands, Detail detail, double letters) {
    var sheet =
        new PrintSheet(
            bands.map(),
            sight.viewer().organization().name(),
            Dates.date(sight.window().today()),
            gathering(bands.facts()),
            css(letters),
            detail != Detail.FULL,
            bands.bands());
    var html = new StringOutput();
    engine.render("journey/print/sheet.jte", Map.of("sheet", sheet), html);
    return pages.of(
        NAMED.matcher(html.toString()).replaceAll(found -> HtmlUtils.htmlUnescape(found.group())));
  }

  private static String css(double letters) {
    try {
      return new ClassPathResource("print/journey.css")
          .getContentAsString(StandardCharsets.UTF_8)
          .replace("LETTERS", Svg.number(letters));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String gathering(MapFacts facts) {
    LiveStage stage = facts.live().sorest();
    return stage == null ? "" : Gathering.where(facts.live(), stage);
  }
}
