package fr.prevenance.indicator;

import fr.prevenance.organization.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was counted or read in one unit on one day, and who wrote it last. */
public record Point(UnitId unit, LocalDate day, Figure figure, @Nullable Writing writing) {

  /** Beyond, a typing mistake is likelier than a figure. */
  static final double LARGEST = 1e15;

  /** So many out of so many, or a value with the number it stands for. */
  public sealed interface Figure {}

  public record Ratio(long numerator, long denominator) implements Figure {}

  public record Value(double value, @Nullable Long n) implements Figure {}

  public record Writing(String by, Instant at) {}

  public static Point share(UnitId unit, LocalDate day, long numerator, long denominator) {
    return new Point(unit, day, new Ratio(numerator, denominator), null);
  }

  public static Point value(UnitId unit, LocalDate day, double value, @Nullable Long n) {
    return new Point(unit, day, new Value(value, n), null);
  }
}
