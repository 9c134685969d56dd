package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Gauge;
import fr.prevenance.indicator.Point;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** Figures of an indicator as its pages write them, with their unit. */
public final class FigureText {

  /** What changed since the month before; better is null as long as chance could explain it. */
  public record Delta(String text, @Nullable Boolean better) {}

  private FigureText() {}

  static String of(Gauge gauge, @Nullable Double value) {
    if (value == null) return Formats.dash(null);
    String figure = Formats.upTo(value, gauge.decimals());
    if (gauge.unit() == UnitOfMeasure.PERCENT) return Words.t("indicator.figure.percent", figure);
    return gauge.unitLabel().isEmpty()
        ? figure
        : Words.t("indicator.figure.labelled", figure, gauge.unitLabel());
  }

  /** For an axis: no unit but « % ». */
  static String tick(Gauge gauge, double value) {
    String figure = Formats.upTo(value, Math.max(gauge.decimals(), 1));
    return gauge.unit() == UnitOfMeasure.PERCENT
        ? Words.t("indicator.figure.percent", figure)
        : figure;
  }

  static String of(Gauge gauge, Point point) {
    return switch (point.figure()) {
      case Point.Ratio ratio ->
          Words.t(
              "indicator.figure.ratio",
              Formats.whole(ratio.numerator()),
              Formats.whole(ratio.denominator()));
      case Point.Value value -> of(gauge, value.value());
    };
  }

  static String range(Gauge gauge, @Nullable Measurement measured) {
    Interval interval = measured == null ? null : measured.interval();
    return interval == null
        ? ""
        : Words.t("indicator.figure.range", of(gauge, interval.low()), of(gauge, interval.high()));
  }

  static String n(@Nullable Measurement measured) {
    return measured == null || measured.n() == null ? "" : Formats.whole(measured.n());
  }

  static @Nullable Delta delta(
      Gauge gauge, @Nullable Measurement before, @Nullable Measurement after) {
    if (before == null || after == null || before.value() == null || after.value() == null)
      return null;
    double difference = after.value() - before.value();
    Change change = Change.between(before, after);
    Boolean better =
        change == null || !change.significant()
            ? null
            : Boolean.valueOf(change.towards(gauge.direction()));
    String figure = Formats.signed(difference, gauge.decimals());
    return new Delta(
        gauge.unit() == UnitOfMeasure.PERCENT ? Words.t("indicator.figure.points", figure) : figure,
        better);
  }
}
