package fr.prevenance.promise.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Operator;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.InForce;
import fr.prevenance.promise.Publication;
import fr.prevenance.promise.PublicationDesk;
import fr.prevenance.promise.Target;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import fr.prevenance.promise.standard.StandardFace;
import fr.prevenance.promise.web.VersionText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers a quality manual from what the house already says of itself. */
@Component
class Manuals {

  private final CharterDesk charters;
  private final PublicationDesk publications;
  private final ServiceStandardDesk standards;
  private final CertificateDesk certificates;
  private final Measures measures;

  Manuals(
      CharterDesk charters,
      PublicationDesk publications,
      ServiceStandardDesk standards,
      CertificateDesk certificates,
      Measures measures) {
    this.charters = charters;
    this.publications = publications;
    this.standards = standards;
    this.certificates = certificates;
    this.measures = measures;
  }

  /** In the language bound to the thread. */
  Manual of(InForce text, PublicCharter page, PrintKind kind) {
    LocalDate today = charters.today(text.charter());
    boolean partners = kind == PrintKind.MANUAL_PARTNERS;
    var charter = text.charter();
    return new Manual(
        page,
        new Manual.Print(kind, StyleSheet.read("manual").css()),
        new Manual.Head(
            VersionText.of(charters.history(charter.id()), text.version(), today),
            Dates.date(today),
            publications.of(charter.id()).map(Publication::contact).orElse(null)),
        Prints.qr(page),
        faces(partners),
        marks(today),
        indicators(text, page, partners));
  }

  private List<StandardFace> faces(boolean partners) {
    return standards.inForce().stream()
        .flatMap(standard -> Arrays.stream(Face.values()).map(standard::face))
        .filter(face -> partners || face.face() == Face.SERVICE)
        .toList();
  }

  private List<Manual.Mark> marks(LocalDate today) {
    return certificates.all().stream()
        .filter(one -> one.on(today).isHeld())
        .map(one -> new Manual.Mark(one.reference(), one.body(), one.scope(), Dates.date(one.to())))
        .toList();
  }

  private List<Manual.Indicator> indicators(InForce text, PublicCharter page, boolean partners) {
    List<Commitment> ordered = PublicCharters.ordered(text.version());
    List<Manual.Indicator> indicators = new ArrayList<>();
    for (PromiseLine line : page.lines())
      indicators.add(
          new Manual.Indicator(line, partners ? limits(ordered.get(line.number() - 1)) : ""));
    return indicators;
  }

  private String limits(Commitment one) {
    Target target = one.proof().target();
    if (target == null) return "";
    String tolerance =
        target.tolerance() == 0
            ? Words.t("promise.print.limit.none")
            : Words.t("promise.print.limit.tolerance", Formats.upTo(target.tolerance(), 2));
    String least =
        Words.plural(
            "promise.print.limit.least",
            one.proof().minimumN(),
            Formats.whole(one.proof().minimumN()));
    return Stream.of(tolerance, unacceptable(one, target), least)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String unacceptable(Commitment one, Target target) {
    var probe = one.proof().probe();
    if (target.unacceptable() == null || probe == null) return "";
    try {
      String figure = new FigureText(measures.describe(probe)).value(target.unacceptable());
      String way = target.operator() == Operator.AT_LEAST ? "least" : "most";
      return Words.t("promise.print.limit.unacceptable." + way, figure);
    } catch (Refused gone) {
      return "";
    }
  }
}
