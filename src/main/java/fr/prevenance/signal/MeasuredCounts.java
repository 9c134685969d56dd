package fr.prevenance.signal;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Months;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.Scores;
import fr.prevenance.measure.UnitMeasurement;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the counts as the catalogue of measures asks: by unit key, channel and slice. */
@Component
public class MeasuredCounts {

  /** What is asked, of which subjects, and how their histograms become one figure. */
  public record Question(
      Collection<SubjectId> subjects,
      MeasureRef ref,
      Scope scope,
      Function<Map<SubjectId, Scores>, Measurement> figure) {}

  private final ScoreCounts counts;
  private final UnitDesk units;
  private final Clock clock;

  MeasuredCounts(ScoreCounts counts, UnitDesk units, Clock clock) {
    this.counts = counts;
    this.units = units;
    this.clock = clock;
  }

  public Measurement total(Question asked) {
    return figure(asked, counts.bySubject(query(asked)));
  }

  public List<PeriodMeasurement> byMonth(Question asked) {
    var months = answered(asked, Grouping.MONTH);
    if (months.isEmpty()) return List.of();
    var keys = months.keySet().stream().sorted().toList();
    return Months.between(
            YearMonth.parse(keys.getFirst()).atDay(1), YearMonth.parse(keys.getLast()).atDay(1))
        .stream()
        .map(month ->
            new PeriodMeasurement(month, figure(asked, months.getOrDefault(month, Map.of()))))
        .toList();
  }

  public List<UnitMeasurement> byUnit(Question asked) {
    var own = answered(asked, Grouping.UNIT);
    return units.tree().outline(units.tree().root().id()).stream()
        .flatMap(placed -> {
          var scores = own.get(placed.unit().id().value().toString());
          return scores == null
              ? Stream.of()
              : Stream.of(new UnitMeasurement(placed.unit().key(), figure(asked, scores)));
        })
        .toList();
  }

  private Map<String, Map<SubjectId, Scores>> answered(Question asked, Grouping grouping) {
    var groups = counts.grouped(query(asked), grouping);
    groups
        .values()
        .removeIf(subjects -> subjects.values().stream().allMatch(scores -> scores.n() == 0));
    return groups;
  }

  private Measurement figure(Question asked, Map<SubjectId, Scores> scores) {
    return asked.figure().apply(scores).over(asked.scope(), clock.instant());
  }

  private CountQuery query(Question asked) {
    MeasureRef ref = asked.ref();
    Scope scope = asked.scope();
    String slice = ref.slice() == null ? null : ref.slice().key() + "=" + ref.slice().value();
    return new CountQuery(
        asked.subjects(),
        unitsOf(scope.unitKey()),
        ref.channel(),
        slice,
        new DayRange(scope.from(), scope.to()));
  }

  private @Nullable Set<UnitId> unitsOf(@Nullable String key) {
    if (key == null) return null;
    Unit unit =
        units
            .tree()
            .find(key)
            .orElseThrow(() -> Refused.invalidField("unit", "organization.unit.unknown", key));
    return unit.isRoot() ? null : units.tree().subtree(unit.id());
  }
}
