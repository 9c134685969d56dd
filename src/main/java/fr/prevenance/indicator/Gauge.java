package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is read.
 *
 * @param unitLabel « minutes », « € »; « % » for a value typed in per cent; nothing for a share
 * @param warning missing the target, but still on the good side of this: at risk, not broken
 */
public record Gauge(
    Kind kind,
    Aggregation aggregation,
    String unitLabel,
    Direction direction,
    int decimals,
    @Nullable Double warning) {

  private static final String PER_CENT = "%";

  public Gauge {
    Refused.together(
        () -> checkLabel(unitLabel),
        () -> checkDecimals(decimals),
        () -> check("warning", kind, warning));
  }

  public UnitOfMeasure unit() {
    return kind == Kind.SHARE || unitLabel.equals(PER_CENT)
        ? UnitOfMeasure.PERCENT
        : UnitOfMeasure.NUMBER;
  }

  /** As good as the limit, or better. */
  public boolean reaches(double value, double limit) {
    return direction == Direction.UP ? value >= limit : value <= limit;
  }

  /** A limit that a figure of this kind can reach: shares are shown in per cent. */
  static void check(String field, Kind kind, @Nullable Double limit) {
    if (limit == null) return;
    if (!Double.isFinite(limit) || Math.abs(limit) > Point.LARGEST)
      throw Refused.invalidField(field, "indicator.number");
    if (kind == Kind.SHARE && (limit < 0 || limit > 100))
      throw Refused.invalidField(field, "indicator.percent");
  }

  private static void checkLabel(String unitLabel) {
    if (unitLabel.length() > 30)
      throw Refused.invalidField("unitLabel", "indicator.unit-label.long");
    if (unitLabel.chars().anyMatch(Character::isISOControl))
      throw Refused.invalidField("unitLabel", "refused.control");
  }

  private static void checkDecimals(int decimals) {
    if (decimals < 0 || decimals > 4) throw Refused.invalidField("decimals", "indicator.decimals");
  }
}
