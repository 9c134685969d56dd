package fr.prevenance.insight.web;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** Writes figures as their unit wants: +23, 3,7 or 74 %. */
record FigureWords(UnitOfMeasure unit) {

  String value(@Nullable Double figure) {
    return switch (unit) {
      case NPS_POINTS -> Formats.signed(figure);
      case PERCENT -> Formats.percentValue(figure);
      case COUNT -> Formats.whole(figure);
      case SCALE_POINTS, NUMBER -> Formats.decimal(figure, 1);
    };
  }

  String tick(Double figure) {
    return unit == UnitOfMeasure.NPS_POINTS ? Formats.signed(figure) : Formats.upTo(figure, 2);
  }

  String difference(double figure) {
    return switch (unit) {
      case NPS_POINTS, COUNT -> Formats.signed(figure);
      case PERCENT, SCALE_POINTS, NUMBER -> Formats.signed(figure, 1);
    };
  }

  String between(Measurement measurement) {
    Interval interval = measurement.interval();
    if (interval == null) return measurement.value() == null ? Words.t("measure.too-few") : "";
    return Words.t("insight.between", value(interval.low()), value(interval.high()));
  }
}
