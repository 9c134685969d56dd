package fr.prevenance.promise.certificate.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.promise.certificate.Certifiable;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateDesk;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the list of certifications together. */
@Component
class CertificatesPages {

  private final CertificateDesk desk;
  private final Certifiable certifiable;

  CertificatesPages(CertificateDesk desk, Certifiable certifiable) {
    this.desk = desk;
    this.certifiable = certifiable;
  }

  CertificatesPage list(Viewer viewer) {
    List<Certificate> all = desk.all();
    LocalDate today = desk.today(viewer);
    List<Certifiable.Choice> promises = certifiable.all(viewer);
    return new CertificatesPage(
        CertificateLead.of(all, today),
        all.stream().map(one -> line(viewer, one, promises, today)).toList(),
        viewer.writes());
  }

  static String path(Certificate one) {
    return "/promise/certificates/" + one.id().value();
  }

  /** As the page of the promise says it. */
  static String sentence(Certifiable.Choice one) {
    return one.commitment().spoken();
  }

  private static CertificateLine line(
      Viewer viewer, Certificate one, List<Certifiable.Choice> promises, LocalDate today) {
    var paper = one.paper();
    return new CertificateLine(
        one.reference(),
        one.body(),
        one.scope(),
        viewer.writes() ? path(one) : "",
        CertificateLook.of(one, today),
        new CertificateLine.Term(one.from(), one.to()),
        promises.stream()
            .filter(choice -> one.commitments().contains(choice.commitment().id()))
            .map(choice -> new Choice(sentence(choice), choice.href(), false))
            .toList(),
        paper == null
            ? new CertificateLine.Paper("", "")
            : new CertificateLine.Paper(path(one) + "/file", paper.name()));
  }
}
