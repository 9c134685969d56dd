package fr.prevenance.promise;

import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.PeriodMeasurement;
import java.util.List;

/** Whether the last three complete months got worse twice in a row. */
final class Worsening {

  private static final int MONTHS = 3;

  private Worsening() {}

  /**
   * @param months the last three complete ones, oldest first; a month without a figure interrupts
   */
  static boolean twice(Proof proof, List<PeriodMeasurement> months) {
    Target target = proof.target();
    if (target == null || months.size() != MONTHS) return false;
    for (int i = 1; i < MONTHS; i++) {
      Double before = value(months.get(i - 1).measurement());
      Double after = value(months.get(i).measurement());
      if (before == null || after == null || !target.operator().worsens(before, after))
        return false;
    }
    return true;
  }

  private static @org.jspecify.annotations.Nullable Double value(Measurement measurement) {
    return measurement.value();
  }
}
