package fr.prevenance.demo;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.certificate.CertificateWish;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an outside body certified at Ondéa: one mark holds for long, the other is to be renewed. */
@Component
@Order(7)
class CertificateChapter implements DemoChapter {

  private static final String BODY = "AFNOR Certification";

  private final CertificateDesk certificates;
  private final Teller teller;

  CertificateChapter(CertificateDesk certificates, Teller teller) {
    this.certificates = certificates;
    this.teller = teller;
  }

  @Override
  public void tell(LocalDate today) {
    Viewer claire = teller.claire();
    certificates.add(
        claire,
        new CertificateWish(
            BODY,
            "NF Service Relation client",
            "Le centre d’appels et les agences",
            today.minusMonths(7),
            today.plusMonths(29),
            List.of("conseiller", "attente", "reclamation")));
    certificates.add(
        claire,
        new CertificateWish(
            BODY,
            "NF EN 13816 Transport de voyageurs",
            "Les lignes urbaines, hors transport à la demande",
            today.minusMonths(31),
            today.plusMonths(5).plusDays(6),
            List.of("perturbation", "proprete")));
  }
}
