package fr.prevenance.promise.web;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Operator;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Svg;
import fr.prevenance.promise.Target;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Twelve months of a promise's figure, with the target, the tolerance below it and the interval of
 * each month.
 */
public record ProofChart(
    String line, List<String> spans, List<Dot> dots, List<Label> labels, @Nullable Goal goal) {

  public static final int WIDTH = 480;
  public static final int HEIGHT = 190;
  public static final int PLOT = 400;
  private static final double LEFT = 10;
  private static final double TOP = 16;
  private static final double BOTTOM = 156;

  public record Dot(String x, String y, boolean last) {}

  public record Label(String text, String x) {}

  /** The dashed line, and the band in which it may be missed without being broken. */
  public record Goal(String y, String bandTop, String bandHeight, String text) {}

  private record Plan(
      List<PeriodMeasurement> months, @Nullable Target target, double min, double max) {

    double x(int i) {
      return months.size() == 1 ? PLOT - LEFT : LEFT + i * (PLOT - 2 * LEFT) / (months.size() - 1);
    }

    double y(double value) {
      return max == min
          ? (TOP + BOTTOM) / 2
          : BOTTOM - (value - min) / (max - min) * (BOTTOM - TOP);
    }

    @Nullable Double value(int i) {
      return months.get(i).measurement().value();
    }

    IntStream known() {
      return IntStream.range(0, months.size()).filter(i -> value(i) != null);
    }

    String path() {
      var path = new StringBuilder();
      boolean drawing = false;
      for (int i = 0; i < months.size(); i++) {
        Double value = value(i);
        if (value != null)
          path.append(drawing ? 'L' : 'M')
              .append(Svg.number(x(i)))
              .append(' ')
              .append(Svg.number(y(value)));
        drawing = value != null;
      }
      return path.toString();
    }

    List<String> spans() {
      List<String> spans = new ArrayList<>();
      known()
          .forEach(i -> {
            Interval interval = months.get(i).measurement().interval();
            if (interval != null)
              spans.add(
                  "M%s %sV%s"
                      .formatted(
                          Svg.number(x(i)),
                          Svg.number(y(interval.low())),
                          Svg.number(y(interval.high()))));
          });
      return spans;
    }

    List<Dot> dots() {
      int last = known().max().orElse(-1);
      return known()
          .mapToObj(i ->
              new Dot(Svg.number(x(i)), Svg.number(y(Objects.requireNonNull(value(i)))), i == last))
          .toList();
    }

    List<Label> labels() {
      int last = months.size() - 1;
      return IntStream.rangeClosed(0, last)
          .filter(i -> i == last || (i % 3 == 0 && last - i >= 2))
          .mapToObj(i ->
              new Label(
                  Dates.monthShort(YearMonth.parse(months.get(i).period())), Svg.number(x(i))))
          .toList();
    }

    @Nullable Goal goal(FigureText text) {
      if (target == null) return null;
      double edge = ProofChart.edge(target);
      double top = Math.min(y(edge), y(target.value()));
      double height = Math.abs(y(edge) - y(target.value()));
      return new Goal(
          Svg.number(y(target.value())),
          Svg.number(top),
          Svg.number(height),
          text.goal(target.value()));
    }
  }

  public static ProofChart of(
      List<PeriodMeasurement> months, @Nullable Target target, FigureText text) {
    double[] seen =
        DoubleStream.concat(
                target == null
                    ? DoubleStream.empty()
                    : DoubleStream.of(target.value(), edge(target)),
                months.stream()
                    .map(PeriodMeasurement::measurement)
                    .flatMapToDouble(ProofChart::ends))
            .toArray();
    var plan =
        new Plan(
            months,
            target,
            DoubleStream.of(seen).min().orElse(0),
            DoubleStream.of(seen).max().orElse(1));
    return new ProofChart(plan.path(), plan.spans(), plan.dots(), plan.labels(), plan.goal(text));
  }

  public boolean isEmpty() {
    return dots.isEmpty();
  }

  private static double edge(Target target) {
    return target.operator() == Operator.AT_LEAST
        ? target.value() - target.tolerance()
        : target.value() + target.tolerance();
  }

  private static DoubleStream ends(Measurement one) {
    Interval interval = one.interval();
    Double value = one.value();
    if (value == null) return DoubleStream.empty();
    return interval == null
        ? DoubleStream.of(value)
        : Stream.of(interval.low(), interval.high(), value).mapToDouble(Double::doubleValue);
  }
}
