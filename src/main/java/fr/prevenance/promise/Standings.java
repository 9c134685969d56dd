package fr.prevenance.promise;

import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
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

  private final Figures figures;
  private final StandingChanges changes;
  private final UnitDesk units;
  private final Clock clock;

  Standings(Figures figures, StandingChanges changes, UnitDesk units, Clock clock) {
    this.figures = figures;
    this.changes = changes;
    this.units = units;
    this.clock = clock;
  }

  /** Each commitment in one unit with all below it, over its own period. */
  public List<Standing> of(List<Commitment> commitments, UnitId unit, LocalDate today) {
    return of(commitments, unit, Window.on(today));
  }

  public List<Standing> of(List<Commitment> commitments, UnitId unit, Window window) {
    return since(commitments.stream().map(one -> of(one, unit, window)), window);
  }

  /** One commitment in the charter's unit, then in each unit that it concerns. */
  public List<Standing> byUnit(Charter charter, Commitment commitment, Window window) {
    return since(watched(charter, commitment).map(unit -> of(commitment, unit, window)), window);
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

  /**
   * The last twelve months, the current one included; months before the first figure are left out.
   */
  public List<PeriodMeasurement> series(Commitment commitment, UnitId unit, LocalDate today) {
    Scope year = Scope.between(YearMonth.from(today).minusMonths(MONTHS - 1).atDay(1), today);
    return figures.byMonth(commitment.proof().probe(), unit, year);
  }

  /** The changes noted for a commitment in all its units, oldest first. */
  public List<StandingChange> history(CommitmentId commitment) {
    return changes.of(commitment);
  }

  Stream<UnitId> watched(Charter charter, Commitment commitment) {
    return Stream.concat(Stream.of(charter.unit()), concerned(charter, commitment).stream())
        .distinct();
  }

  /** Without the day since when it holds. */
  Standing of(Commitment commitment, UnitId unit, Window window) {
    MeasureRef probe = commitment.proof().probe();
    Scope days = window.of(commitment.proof());
    Measurement measurement = probe == null ? null : figures.total(probe, unit, days);
    Appraisal appraisal =
        probe != null && measurement == null
            ? Appraisal.without(Appraisal.Reason.PROBE_GONE)
            : Appraisal.of(
                commitment.proof(), measurement, () -> worsens(commitment, unit, window.today()));
    return new Standing(
        commitment,
        unit,
        appraisal,
        figures.in(unit, days),
        measurement,
        null,
        window.today(),
        clock.instant());
  }

  private boolean worsens(Commitment commitment, UnitId unit, LocalDate today) {
    YearMonth month = YearMonth.from(today);
    Scope days = Scope.between(month.minusMonths(3).atDay(1), month.minusMonths(1).atEndOfMonth());
    return Worsening.twice(
        commitment.proof(), figures.byMonth(commitment.proof().probe(), unit, days));
  }

  /** Only the state over a commitment's own period is followed from day to day. */
  private List<Standing> since(Stream<Standing> standings, Window window) {
    if (window.days() != null) return standings.toList();
    Map<StandingChanges.Held, LocalDate> since = changes.since();
    return standings.map(one -> one.since(since(one, since))).toList();
  }

  private static @Nullable LocalDate since(
      Standing one, Map<StandingChanges.Held, LocalDate> known) {
    return known.get(new StandingChanges.Held(one.commitment().id(), one.unit()));
  }
}
