package fr.prevenance.indicator.web;

import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.Dates;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The last month that tells something, the one before it, and what was aimed at then. */
record Recent(
    @Nullable YearMonth month,
    @Nullable Measurement measured,
    @Nullable Measurement before,
    @Nullable Double aim) {

  static Recent of(
      Map<String, Measurement> months, YearMonth last, IntFunction<@Nullable Double> aims) {
    List<Map.Entry<String, Measurement>> told =
        months.entrySet().stream().filter(one -> one.getValue().value() != null).toList();
    if (told.isEmpty()) return new Recent(null, null, null, aims.apply(last.getYear()));
    YearMonth month = YearMonth.parse(told.getLast().getKey());
    Measurement before = told.size() < 2 ? null : told.get(told.size() - 2).getValue();
    return new Recent(month, told.getLast().getValue(), before, aims.apply(month.getYear()));
  }

  @Nullable Double value() {
    return measured == null ? null : measured.value();
  }

  boolean indicative() {
    return measured != null && measured.indicative();
  }

  String monthName() {
    return month == null ? "" : Dates.month(month);
  }
}
