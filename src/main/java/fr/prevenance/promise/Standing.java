package fr.prevenance.promise;

import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.organization.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands in a unit.
 *
 * @param period the days it is measured over
 * @param today the last day that was looked at
 * @param since the day of the last change that was noted; null before the first
 */
public record Standing(
    Commitment commitment,
    UnitId unit,
    Appraisal appraisal,
    Scope period,
    @Nullable Measurement measurement,
    @Nullable LocalDate since,
    LocalDate today,
    Instant computedAt) {

  public CommitmentState state() {
    return appraisal.state();
  }

  /** The last two complete months, the earlier first: those whose course decides. */
  public List<YearMonth> lastMonths() {
    YearMonth month = YearMonth.from(today);
    return List.of(month.minusMonths(2), month.minusMonths(1));
  }

  Standing since(@Nullable LocalDate day) {
    return new Standing(commitment, unit, appraisal, period, measurement, day, today, computedAt);
  }
}
