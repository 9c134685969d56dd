package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.pdf.PdfPages;
import fr.prevenance.platform.web.QrCode;
import fr.prevenance.promise.standard.Attitude;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a charter out on paper. */
@Component
class Prints {

  private static final double A4 = Math.sqrt(0.5);
  private static final double MIDDLE = 258;

  private final PdfPages pages;
  private final TemplateEngine engine;
  private final ServiceStandardDesk standard;

  Prints(PdfPages pages, TemplateEngine engine, ServiceStandardDesk standard) {
    this.pages = pages;
    this.engine = engine;
    this.standard = standard;
  }

  byte[] of(PublicCharter charter, PrintKind kind) {
    return kind.isPoster()
        ? poster(charter, kind == PrintKind.POSTER_A3 ? 1 : A4)
        : booklet(charter, kind);
  }

  /**
   * The largest letters with which everything stays on one sheet; rows of one height when they fit.
   */
  private byte[] poster(PublicCharter charter, double page) {
    byte[] pdf = {};
    for (double text = largest(charter.lines().size()); text > 0.3; text *= 0.9) {
      for (boolean even : new boolean[] {true, false}) {
        pdf = pages.of(html("poster", poster(charter, page, text, even)));
        if (pages.count(pdf) == 1) return pdf;
      }
    }
    return pdf;
  }

  private Poster poster(PublicCharter charter, double page, double text, boolean even) {
    int columns = Poster.columns(charter.lines().size());
    List<List<PromiseLine>> rows = Poster.rows(charter.lines(), columns);
    double row = even ? page * (MIDDLE / Math.max(1, rows.size()) - 0.5) : 1;
    String css = StyleSheet.read("poster").scaled(page, text).css();
    return new Poster(
        charter,
        css,
        rows,
        qr(charter),
        new Poster.Sizes(columns, row, 6 * page * text, 42 * page));
  }

  private static double largest(int promises) {
    return promises <= 1
        ? 2.6
        : promises <= 3 ? 1.9 : promises <= 5 ? 1.45 : promises <= 8 ? 1.25 : 1.05;
  }

  private byte[] booklet(PublicCharter charter, PrintKind kind) {
    String css = StyleSheet.read("booklet").css();
    List<Attitude> attitudes = kind == PrintKind.WELCOME_EMPLOYEES ? attitudes() : List.of();
    String template = kind == PrintKind.BOOKLET ? "booklet" : "welcome";
    return pages.of(html(template, new Booklet(charter, css, kind, qr(charter), attitudes)));
  }

  private List<Attitude> attitudes() {
    return standard.inForce().map(one -> one.face(Face.SERVICE).attitudes()).orElse(List.of());
  }

  static @Nullable QrCode qr(PublicCharter charter) {
    return charter.doors().url().isEmpty() ? null : QrCode.of(charter.doors().url());
  }

  String html(String template, Object page) {
    var output = new StringOutput();
    engine.render("promise/print/" + template + ".jte", Map.of("page", page), output);
    return output.toString();
  }
}
