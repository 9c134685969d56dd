package fr.prevenance.measure;

import java.util.List;
import java.util.Optional;

/** The module that owns the data behind one kind of figure. */
public interface MeasureSource {

  /** The first word of its references: {@code survey.nps}. */
  String source();

  List<MeasureDescription> catalogue();

  default Optional<MeasureDescription> describe(String key) {
    return catalogue().stream().filter(measure -> measure.key().equals(key)).findFirst();
  }

  /** The scale that a figure stays within, where it has one. */
  default Optional<Scale> scale(String key) {
    return Optional.empty();
  }

  /**
   * Empty when the key is unknown; no answers give a measurement without a value. The unit is the
   * scope's.
   */
  Optional<Measurement> measure(MeasureRef ref, Scope scope);

  /** From the first month with answers to the last, empty ones between them included. */
  List<PeriodMeasurement> byMonth(MeasureRef ref, Scope scope);

  /** The units that own answers, not rolled up. */
  List<UnitMeasurement> byUnit(MeasureRef ref, Scope scope);
}
