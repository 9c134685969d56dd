package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Cartography;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.pdf.PdfPages;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A cartography on A4 landscape: the circles on the first page, the same in words behind. */
@Component
class CartographyPrint {

  private final PdfPages pdf;
  private final TemplateEngine engine;
  private final CartographyPages pages;

  CartographyPrint(PdfPages pdf, TemplateEngine engine, CartographyPages pages) {
    this.pdf = pdf;
    this.engine = engine;
    this.pages = pages;
  }

  byte[] of(Viewer viewer, Cartography shown) {
    CartographyPage page = pages.page(viewer, shown.key(), Asked.view(null, null, null));
    var html = new StringOutput();
    var paper = new PaperPage(page, viewer.organization().name(), css());
    engine.render("journey/stakeholder/print.jte", Map.of("page", paper), html);
    return pdf.of(html.toString());
  }

  private static String css() {
    try {
      return new ClassPathResource("print/stakeholder.css").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
