package fr.prevenance.action.web;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Svg;
import fr.prevenance.platform.web.Words;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two figures on one axis, with the expected value between or beyond them. */
public record Figures(
    @Nullable Figure before, @Nullable Figure after, @Nullable String target, String targetText) {

  /** A figure is never alone: its interval, its n and its days stand beside it. */
  public record Figure(
      String value,
      String range,
      String count,
      String days,
      @Nullable Strip strip,
      boolean indicative) {}

  /** Where the interval and its middle stand on the axis, in per cent. */
  public record Strip(String from, String width, String at) {}

  private record Axis(double min, double max) {
    static Axis over(@Nullable Measurement before, @Nullable Measurement after, double expected) {
      double[] seen =
          DoubleStream.concat(
                  DoubleStream.of(expected),
                  Stream.of(values(before), values(after)).flatMapToDouble(one -> one))
              .toArray();
      double low = DoubleStream.of(seen).min().orElse(0);
      double high = DoubleStream.of(seen).max().orElse(1);
      double margin = Math.max((high - low) * 0.08, 1e-6);
      return new Axis(low - margin, high + margin);
    }

    private static DoubleStream values(@Nullable Measurement one) {
      if (one == null || one.value() == null) return DoubleStream.empty();
      Interval interval = one.interval();
      return interval == null
          ? DoubleStream.of(one.value())
          : DoubleStream.of(interval.low(), interval.high());
    }

    @Nullable Strip strip(Measurement one) {
      Double value = one.value();
      Interval interval = one.interval();
      if (value == null || interval == null) return null;
      return new Strip(
          Svg.share(interval.low(), min, max),
          Svg.share(interval.high() - interval.low(), 0, max - min),
          Svg.share(value, min, max));
    }
  }

  static Figures of(
      @Nullable Measurement before,
      @Nullable Measurement after,
      double expected,
      UnitOfMeasure unit) {
    Axis axis = Axis.over(before, after, expected);
    return new Figures(
        figure(before, axis),
        figure(after, axis),
        Svg.share(expected, axis.min(), axis.max()),
        value(expected, unit));
  }

  static String value(@Nullable Double value, UnitOfMeasure unit) {
    return switch (unit) {
      case NPS_POINTS -> Formats.signed(value);
      case PERCENT -> Formats.percentValue(value);
      case COUNT -> Formats.whole(value);
      case SCALE_POINTS, NUMBER -> Formats.upTo(value, 2);
    };
  }

  /** As precise on both sides: « entre 5,00 et 5,28 ». */
  private static String bound(double value, UnitOfMeasure unit) {
    return unit == UnitOfMeasure.SCALE_POINTS ? Formats.decimal(value, 2) : value(value, unit);
  }

  private static @Nullable Figure figure(@Nullable Measurement one, Axis axis) {
    if (one == null) return null;
    Interval interval = one.interval();
    String range =
        interval == null
            ? ""
            : Words.t(
                "action.figure.range",
                bound(interval.low(), one.unit()),
                bound(interval.high(), one.unit()));
    Long n = one.n();
    String count = n == null ? "" : Words.plural("action.figure.n", n);
    String days =
        one.from() == null || one.to() == null
            ? ""
            : Words.t(
                "action.figure.days",
                Dates.date(Objects.requireNonNull(one.from())),
                Dates.date(Objects.requireNonNull(one.to())));
    String text =
        one.value() == null ? Words.t("action.figure.none") : value(one.value(), one.unit());
    return new Figure(text, range, count, days, axis.strip(one), one.indicative());
  }
}
