package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CommitmentId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells how promises stand, from the figures as they are now. */
@Service
public class Standings {

  private static final int MONTHS = 12;

  private final Measures measures;
  private final Probes probes;
  private final StandingChanges changes;
  private final UnitDesk units;
  private final Clock clock;

  Standings(
      Measures measures, Probes probes, StandingChanges changes, UnitDesk units, Clock clock) {
    this.measures = measures;
    this.probes = probes;
    this.changes = changes;
    this.units = units;
    this.clock = clock;
  }

  /** Each commitment in one unit, with all below it. */
  public List<Standing> of(List<Commitment> commitments, UnitId unit, LocalDate today) {
    Map<StandingChanges.Held, LocalDate> since = changes.since();
    return commitments.stream()
        .map(one -> of(one, unit, today).since(since.get(new StandingChanges.Held(one.id(), unit))))
        .toList();
  }

  /** One commitment in the charter's unit, then in each unit that it concerns. */
  public List<Standing> byUnit(Charter charter, Commitment commitment, LocalDate today) {
    Map<StandingChanges.Held, LocalDate> since = changes.since();
    return Stream.concat(Stream.of(charter.unit()), concerned(charter, commitment).stream())
        .distinct()
        .map(unit ->
            of(commitment, unit, today)
                .since(since.get(new StandingChanges.Held(commitment.id(), unit))))
        .toList();
  }

  /** The units named by the commitment, or else those right below the charter's unit. */
  public List<UnitId> concerned(Charter charter, Commitment commitment) {
    List<UnitId> named =
        commitment.setting().units().stream()
            .filter(unit -> units.tree().find(unit).isPresent())
            .toList();
    return named.isEmpty()
        ? units.tree().childrenOf(charter.unit()).stream().map(Unit::id).toList()
        : named;
  }

  /** Without the day since when it holds. */
  Standing of(Commitment commitment, UnitId unit, LocalDate today) {
    Proof proof = commitment.proof();
    Scope period = scope(unit, proof.period().endingOn(today));
    MeasureRef probe = proof.probe();
    if (probe == null || proof.target() == null) {
      return standing(commitment, unit, period, Appraisal.without(Appraisal.Reason.NO_PROBE), null);
    }
    Measurement measurement = measured(probe, period);
    if (measurement == null) {
      return standing(
          commitment, unit, period, Appraisal.without(Appraisal.Reason.PROBE_GONE), null);
    }
    Appraisal appraisal = Appraisal.of(proof, measurement, () -> worsens(commitment, unit, today));
    return standing(commitment, unit, period, appraisal, measurement);
  }

  /**
   * The last twelve months, the current one included; months before the first figure are left out.
   */
  public List<PeriodMeasurement> series(Commitment commitment, UnitId unit, LocalDate today) {
    YearMonth month = YearMonth.from(today);
    return byMonth(commitment, unit, Scope.between(month.minusMonths(MONTHS - 1).atDay(1), today));
  }

  /** The changes noted for a commitment in all its units, oldest first. */
  public List<StandingChange> history(CommitmentId commitment) {
    return changes.of(commitment);
  }

  private boolean worsens(Commitment commitment, UnitId unit, LocalDate today) {
    YearMonth month = YearMonth.from(today);
    Scope scope = Scope.between(month.minusMonths(3).atDay(1), month.minusMonths(1).atEndOfMonth());
    List<PeriodMeasurement> months = byMonth(commitment, unit, scope);
    return Worsening.twice(commitment.proof(), months);
  }

  private List<PeriodMeasurement> byMonth(Commitment commitment, UnitId unit, Scope scope) {
    MeasureRef probe = commitment.proof().probe();
    if (probe == null || probes.find(probe).isEmpty()) return List.of();
    try {
      return measures.byMonth(probe, scope(unit, scope));
    } catch (Refused gone) {
      return List.of();
    }
  }

  private @Nullable Measurement measured(MeasureRef probe, Scope scope) {
    if (probes.find(probe).isEmpty()) return null;
    try {
      return measures.measure(probe, scope);
    } catch (Refused gone) {
      return null;
    }
  }

  /** At the root the probe's own unit stays, if it has one. */
  private Scope scope(UnitId id, Scope days) {
    Unit unit = units.tree().get(id);
    return days.in(unit.isRoot() ? null : unit.key());
  }

  private Standing standing(
      Commitment commitment,
      UnitId unit,
      Scope period,
      Appraisal appraisal,
      @Nullable Measurement measurement) {
    return new Standing(commitment, unit, appraisal, period, measurement, null, clock.instant());
  }
}
