package fr.prevenance.promise;

import fr.prevenance.measure.Scope;
import java.time.LocalDate;
import java.time.YearMonth;

/** Over which days a promise is measured. */
public enum ProofPeriod {
  ROLLING_28,
  ROLLING_90,
  LAST_MONTH;

  public Scope endingOn(LocalDate today) {
    return switch (this) {
      case ROLLING_28 -> Scope.between(today.minusDays(27), today);
      case ROLLING_90 -> Scope.between(today.minusDays(89), today);
      case LAST_MONTH -> {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        yield Scope.between(month.atDay(1), month.atEndOfMonth());
      }
    };
  }
}
