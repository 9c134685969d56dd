package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.MeasureSource;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.UnitMeasurement;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Indicators of one kind as measures: {@code indicator.value} or {@code indicator.share}. */
final class IndicatorSource implements MeasureSource {

  private final Kind kind;
  private final IndicatorDesk desk;
  private final IndicatorFigures figures;
  private final UnitDesk units;
  private final Clock clock;

  IndicatorSource(
      Kind kind, IndicatorDesk desk, IndicatorFigures figures, UnitDesk units, Clock clock) {
    this.kind = kind;
    this.desk = desk;
    this.figures = figures;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public String source() {
    return kind == Kind.SHARE ? "indicator.share" : "indicator.value";
  }

  @Override
  public List<MeasureDescription> catalogue() {
    return desk.current().stream()
        .filter(one -> one.kind() == kind)
        .map(this::description)
        .toList();
  }

  /** Archived ones too: whoever holds one keeps its figures. */
  @Override
  public Optional<MeasureDescription> describe(String key) {
    return find(key).map(this::description);
  }

  @Override
  public Optional<Measurement> measure(MeasureRef ref, Scope scope) {
    return find(ref.key()).map(one -> dated(figures.total(one, extent(scope)), scope));
  }

  @Override
  public List<PeriodMeasurement> byMonth(MeasureRef ref, Scope scope) {
    return find(ref.key()).stream()
        .flatMap(one -> figures.byMonth(one, extent(scope)).entrySet().stream())
        .map(month -> new PeriodMeasurement(month.getKey(), dated(month.getValue(), scope)))
        .toList();
  }

  @Override
  public List<UnitMeasurement> byUnit(MeasureRef ref, Scope scope) {
    var tree = units.tree();
    return find(ref.key()).stream()
        .map(one -> figures.byUnit(one, extent(scope)))
        .flatMap(found ->
            tree.outline(tree.root().id()).stream()
                .flatMap(placed -> {
                  Measurement own = found.get(placed.unit().id());
                  return own == null
                      ? Stream.of()
                      : Stream.of(new UnitMeasurement(placed.unit().key(), dated(own, scope)));
                }))
        .toList();
  }

  private Optional<Indicator> find(String key) {
    return desk.find(key).filter(one -> one.kind() == kind);
  }

  private MeasureDescription description(Indicator one) {
    String label = one.gauge().unitLabel();
    return new MeasureDescription(
        source(),
        one.key(),
        one.name(),
        one.gauge().unit(),
        one.gauge().direction(),
        label.isEmpty() ? null : label);
  }

  private Measurement dated(Measurement measurement, Scope scope) {
    return measurement.over(scope, clock.instant());
  }

  private IndicatorFigures.Extent extent(Scope scope) {
    return new IndicatorFigures.Extent(subtree(scope.unitKey()), scope.from(), scope.to());
  }

  private @Nullable Set<UnitId> subtree(@Nullable String key) {
    if (key == null) return null;
    Unit unit =
        units
            .tree()
            .find(key)
            .orElseThrow(() -> Refused.invalidField("unit", "organization.unit.unknown", key));
    return unit.isRoot() ? null : units.tree().subtree(unit.id());
  }
}
