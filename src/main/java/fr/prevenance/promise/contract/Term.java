package fr.prevenance.promise.contract;

import fr.prevenance.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The first and the last day of a contract. */
public record Term(LocalDate from, LocalDate to) {

  private static final int YEARS = 5;

  public Term {
    if (!to.isAfter(from)) throw Refused.invalidField("to", "contract.term.reversed");
    if (from.plusYears(YEARS).isBefore(to))
      throw Refused.invalidField("to", "contract.term.long", YEARS);
  }

  /** As long as this one, right after it. */
  public Term next() {
    LocalDate begins = to.plusDays(1);
    long months = ChronoUnit.MONTHS.between(from, begins);
    LocalDate ends =
        from.plusMonths(months).equals(begins)
            ? begins.plusMonths(months).minusDays(1)
            : begins.plusDays(ChronoUnit.DAYS.between(from, to));
    return new Term(begins, ends);
  }

  /** The last day of it to look at. */
  public LocalDate lookedAtOn(LocalDate today) {
    return to.isBefore(today) ? to : today;
  }
}
