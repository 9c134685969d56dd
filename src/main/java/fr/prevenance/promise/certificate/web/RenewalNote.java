package fr.prevenance.promise.certificate.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.certificate.Validity;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reminder that other pages show while a certification is to be renewed. */
@Component
public class RenewalNote {

  private final CertificateDesk desk;

  RenewalNote(CertificateDesk desk) {
    this.desk = desk;
  }

  /** Empty when nothing is due. */
  public String of(Viewer viewer) {
    LocalDate today = desk.today(viewer);
    List<Certificate> due = desk.all().stream().filter(one -> one.on(today).isDue()).toList();
    if (due.isEmpty()) return "";
    if (due.size() > 1)
      return Words.t("certificate.note.many", Formats.sentence(Spelled.feminine(due.size())));
    Certificate one = due.getFirst();
    String end = CertificateLook.end(one.to(), today);
    return one.on(today) == Validity.EXPIRED
        ? Words.t("certificate.note.expired", one.reference(), end)
        : Words.t("certificate.note.renew", one.reference(), end);
  }

  int count(Viewer viewer) {
    LocalDate today = desk.today(viewer);
    return (int) desk.all().stream().filter(one -> one.on(today).isDue()).count();
  }
}
