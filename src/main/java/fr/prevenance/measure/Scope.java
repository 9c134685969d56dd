package fr.prevenance.measure;

import fr.prevenance.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of whom and when: a unit with all below it, and days from … to, both included; null is open. */
public record Scope(@Nullable String unitKey, @Nullable LocalDate from, @Nullable LocalDate to) {

  public static final Scope ALL = new Scope(null, null, null);

  public Scope {
    if (from != null && to != null && from.isAfter(to)) {
      throw Refused.invalidField("from", "measure.scope.reversed", from, to);
    }
  }

  public static Scope between(LocalDate from, LocalDate to) {
    return new Scope(null, from, to);
  }

  public Scope in(@Nullable String unit) {
    return new Scope(unit, from, to);
  }

  /** The unit asked for, or else the one that the measure itself is tied to. */
  Scope resolvedFor(MeasureRef ref) {
    return unitKey == null ? in(ref.unitKey()) : this;
  }
}
