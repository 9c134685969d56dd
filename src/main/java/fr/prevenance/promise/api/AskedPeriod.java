package fr.prevenance.promise.api;

import fr.prevenance.Refused;
import fr.prevenance.measure.Scope;
import fr.prevenance.organization.Period;
import fr.prevenance.promise.ProofPeriod;
import fr.prevenance.promise.Window;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The period that a script names: one of a commitment's, or one of the top bar's. */
final class AskedPeriod {

  private AskedPeriod() {}

  static Window window(@Nullable String key, LocalDate today) {
    if (key == null) return Window.on(today);
    return Arrays.stream(ProofPeriod.values())
        .filter(one -> one.name().equals(key))
        .findFirst()
        .map(one -> over(one.endingOn(today), today))
        .orElseGet(() -> over(Period.of(key, today), key, today));
  }

  private static Window over(Scope days, LocalDate today) {
    return Window.over(days.from(), days.to(), today);
  }

  private static Window over(Period period, String key, LocalDate today) {
    if (!period.key().equals(key))
      throw Refused.invalidField("period", "promise.period.unknown", key);
    return Window.over(period.from(), period.to(), today);
  }
}
