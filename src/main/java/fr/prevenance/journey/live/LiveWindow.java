package fr.prevenance.journey.live;

import fr.prevenance.signal.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days that a map shows, and those that it compares with.
 *
 * @param previous null when the window is open at its start
 * @param today from which the age of evidence is counted
 */
public record LiveWindow(DayRange days, @Nullable DayRange previous, LocalDate today) {

  /** As long, just before. */
  public static LiveWindow of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
    if (from == null) return new LiveWindow(new DayRange(null, to), null, today);
    LocalDate last = to == null ? today : to;
    long length = ChronoUnit.DAYS.between(from, last) + 1;
    return new LiveWindow(
        new DayRange(from, to), new DayRange(from.minusDays(length), from.minusDays(1)), today);
  }
}
