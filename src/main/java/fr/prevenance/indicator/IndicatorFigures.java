package fr.prevenance.indicator;

import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Months;
import fr.prevenance.organization.UnitId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of indicators, from their points. */
@Service
@Transactional(readOnly = true)
public class IndicatorFigures {

  /** Of which units and days, both included; null is open. */
  public record Extent(
      @Nullable Set<UnitId> units, @Nullable LocalDate from, @Nullable LocalDate to) {}

  private final Tallies tallies;

  IndicatorFigures(Tallies tallies) {
    this.tallies = tallies;
  }

  public Measurement total(Indicator indicator, Extent extent) {
    var sums =
        tallies
            .of(asked(List.of(indicator), extent), Tallies.By.TOTAL)
            .getOrDefault(indicator.id(), Map.of());
    return sums.getOrDefault("", Tally.NOTHING).read(indicator.gauge());
  }

  /** From the first month with points to the last, empty ones between them included. */
  public Map<String, Measurement> byMonth(Indicator indicator, Extent extent) {
    return byMonth(List.of(indicator), extent).getOrDefault(indicator.id(), Map.of());
  }

  /** The same for many indicators in one reading. */
  public Map<IndicatorId, Map<String, Measurement>> byMonth(
      Collection<Indicator> indicators, Extent extent) {
    Map<IndicatorId, Map<String, Measurement>> series = new HashMap<>();
    read(
        indicators,
        extent,
        Tallies.By.MONTH,
        (indicator, months) -> series.put(indicator.id(), months(indicator, months)));
    return series;
  }

  /** The units that own points, not rolled up. */
  public Map<UnitId, Measurement> byUnit(Indicator indicator, Extent extent) {
    Map<UnitId, Measurement> units = new HashMap<>();
    read(
        List.of(indicator),
        extent,
        Tallies.By.UNIT,
        (one, slots) ->
            slots.forEach((id, tally) ->
                units.put(new UnitId(UUID.fromString(id)), tally.read(one.gauge()))));
    return units;
  }

  private void read(
      Collection<Indicator> indicators,
      Extent extent,
      Tallies.By by,
      BiConsumer<Indicator, Map<String, Tally>> each) {
    var known = indicators.stream().collect(Collectors.toMap(Indicator::id, one -> one));
    tallies
        .of(asked(indicators, extent), by)
        .forEach((id, slots) -> each.accept(known.get(id), slots));
  }

  private static Map<String, Measurement> months(Indicator indicator, Map<String, Tally> tallies) {
    Map<String, Measurement> months = new LinkedHashMap<>();
    List<String> told = tallies.keySet().stream().sorted().toList();
    LocalDate first = YearMonth.parse(told.getFirst()).atDay(1);
    LocalDate last = YearMonth.parse(told.getLast()).atDay(1);
    for (String month : Months.between(first, last)) {
      months.put(month, tallies.getOrDefault(month, Tally.NOTHING).read(indicator.gauge()));
    }
    return months;
  }

  private static Tallies.Asked asked(Collection<Indicator> indicators, Extent extent) {
    Set<UnitId> units = extent.units();
    return new Tallies.Asked(
        indicators.stream().map(Indicator::id).toList(),
        units == null ? null : units.stream().map(UnitId::value).collect(Collectors.toSet()),
        extent.from(),
        extent.to());
  }
}
