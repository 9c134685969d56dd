package fr.prevenance.promise.certificate.web;

import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a certification stands, in a form and a word. */
final class CertificateLook {

  private CertificateLook() {}

  static CertificateLine.Look of(Certificate one, LocalDate today) {
    Validity validity = one.on(today);
    return switch (validity) {
      case AHEAD -> look(State.UNKNOWN, Words.t("certificate.state.AHEAD", Dates.date(one.from())));
      case VALID -> look(State.KEPT, Words.t("certificate.state.VALID"));
      case TO_RENEW ->
          look(State.AT_RISK, Words.t("certificate.state.TO_RENEW", left(today, one.to())));
      case URGENT -> new CertificateLine.Look(State.AT_RISK, urgent(today, one.to()), true);
      case EXPIRED ->
          look(State.BROKEN, Words.t("certificate.state.EXPIRED", Dates.date(one.to())));
    };
  }

  /** « avant le 3 mars », with the year when it is another one. */
  static String end(LocalDate day, LocalDate today) {
    return day.getYear() == today.getYear() ? Dates.day(day) : Dates.date(day);
  }

  private static String urgent(LocalDate today, LocalDate to) {
    if (today.equals(to)) return Words.t("certificate.state.last-day");
    long months = ChronoUnit.MONTHS.between(today, to);
    long count = months > 0 ? months : ChronoUnit.DAYS.between(today, to);
    return Words.plural("certificate.state.URGENT", count, left(today, to));
  }

  private static String left(LocalDate today, LocalDate to) {
    long months = ChronoUnit.MONTHS.between(today, to);
    return months > 0
        ? Words.plural("certificate.left.months", months)
        : Words.plural("certificate.left.days", ChronoUnit.DAYS.between(today, to));
  }

  private static CertificateLine.Look look(State state, String word) {
    return new CertificateLine.Look(state, word, false);
  }
}
