package fr.prevenance.promise;

import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.organization.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands in a unit.
 *
 * @param period the days it is measured over
 * @param since the day of the last change that was noted; null before the first
 */
public record Standing(
    Commitment commitment,
    UnitId unit,
    Appraisal appraisal,
    Scope period,
    @Nullable Measurement measurement,
    @Nullable LocalDate since,
    Instant computedAt) {

  public CommitmentState state() {
    return appraisal.state();
  }

  Standing since(@Nullable LocalDate day) {
    return new Standing(commitment, unit, appraisal, period, measurement, day, computedAt);
  }
}
