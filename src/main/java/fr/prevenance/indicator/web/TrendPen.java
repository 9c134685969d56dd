package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Gauge;
import fr.prevenance.indicator.Kind;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.TrendChart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the months of an indicator with their intervals and what was aimed at. */
final class TrendPen {

  private TrendPen() {}

  static TrendChart trend(
      Gauge gauge,
      Map<String, Measurement> months,
      YearMonth last,
      java.util.function.IntFunction<@Nullable Double> aims) {
    List<TrendChart.Point> line = new ArrayList<>();
    List<@Nullable Double> aimed = new ArrayList<>();
    for (YearMonth month :
        Stream.iterate(last.minusMonths(ShowPages.MONTHS - 1), one -> one.plusMonths(1))
            .limit(ShowPages.MONTHS)
            .toList()) {
      Measurement measured = months.get(month.toString());
      Double value = measured == null ? null : measured.value();
      Interval interval = measured == null ? null : measured.interval();
      double middle = value == null ? 0 : value;
      long n =
          measured == null || measured.n() == null || gauge.kind() == Kind.VALUE
              ? Long.MAX_VALUE
              : measured.n();
      line.add(
          new TrendChart.Point(
              label(month),
              value,
              interval == null ? middle : interval.low(),
              interval == null ? middle : interval.high(),
              n));
      aimed.add(aims.apply(month.getYear()));
    }
    return TrendChart.of(line, tick -> FigureText.tick(gauge, tick), aimed);
  }

  private static String label(YearMonth month) {
    return month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : Dates.monthShort(month);
  }
}
