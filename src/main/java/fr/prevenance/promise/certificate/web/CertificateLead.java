package fr.prevenance.promise.certificate.web;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The sentence at the head of the list. */
final class CertificateLead {

  private CertificateLead() {}

  static String of(List<Certificate> all, LocalDate today) {
    if (all.isEmpty()) return Words.t("certificate.lead.none");
    if (all.size() == 1) return single(all.getFirst(), today);
    long valid = count(all, one -> one.on(today) == Validity.VALID);
    if (valid == all.size())
      return Words.t("certificate.lead.all", Formats.sentence(Spelled.feminine(valid)));
    List<String> parts = new ArrayList<>();
    parts.add(
        Words.plural(
            valid == 0 ? "certificate.lead.no-valid" : "certificate.lead.valid",
            valid,
            Formats.sentence(Spelled.feminine(valid)),
            Spelled.feminine(all.size())));
    List<Certificate> renew = all.stream().filter(one -> one.on(today).isReminded()).toList();
    if (!renew.isEmpty())
      parts.add(told("renew", renew.size(), CertificateLook.end(renew.getFirst().to(), today)));
    addCount(parts, "expired", count(all, one -> one.on(today) == Validity.EXPIRED));
    addCount(parts, "ahead", count(all, one -> one.on(today) == Validity.AHEAD));
    return Words.t("certificate.lead.sentence", String.join(", ", parts));
  }

  private static String single(Certificate one, LocalDate today) {
    Validity validity = one.on(today);
    LocalDate day = validity == Validity.AHEAD ? one.from() : one.to();
    return Words.t("certificate.lead.single." + validity, CertificateLook.end(day, today));
  }

  private static void addCount(List<String> parts, String what, long count) {
    if (count > 0) parts.add(told(what, count, ""));
  }

  private static String told(String what, long count, String day) {
    return Words.plural("certificate.lead." + what, count, Spelled.feminine(count), day);
  }

  private static long count(List<Certificate> all, Predicate<Certificate> which) {
    return all.stream().filter(which).count();
  }
}
