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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks for the figures of a probe; one whose source is gone answers nothing, and breaks nothing.
 */
@Component
class Figures {

  private final Measures measures;
  private final Probes probes;
  private final UnitDesk units;

  Figures(Measures measures, Probes probes, UnitDesk units) {
    this.measures = measures;
    this.probes = probes;
    this.units = units;
  }

  /**
   * Null when the figure no longer exists; a measurement without a value when nothing was counted.
   */
  @Nullable Measurement total(MeasureRef probe, UnitId unit, Scope days) {
    if (probes.find(probe).isEmpty()) return null;
    try {
      return measures.measure(probe, in(unit, days));
    } catch (Refused gone) {
      return null;
    }
  }

  List<PeriodMeasurement> byMonth(@Nullable MeasureRef probe, UnitId unit, Scope days) {
    if (probe == null || probes.find(probe).isEmpty()) return List.of();
    try {
      return measures.byMonth(probe, in(unit, days));
    } catch (Refused gone) {
      return List.of();
    }
  }

  /** At the root the probe's own unit stays, if it has one. */
  Scope in(UnitId id, Scope days) {
    Unit unit = units.tree().get(id);
    return days.in(unit.isRoot() ? null : unit.key());
  }
}
