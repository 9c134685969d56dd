package fr.prevenance.promise;

import fr.prevenance.measure.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Over which days promises are looked at.
 *
 * @param days null for each commitment's own period
 * @param today the last day that counts
 */
public record Window(@Nullable Scope days, LocalDate today) {

  /** As each commitment says. */
  public static Window on(LocalDate today) {
    return new Window(null, today);
  }

  /** The same days for all; what comes after them is not looked at. */
  public static Window over(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
    return new Window(new Scope(null, from, to), to == null || to.isAfter(today) ? today : to);
  }

  Scope of(Proof proof) {
    return days == null ? proof.period().endingOn(today) : days;
  }
}
