package fr.prevenance.promise.web.publicpage;

import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Operator;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Target;
import org.jspecify.annotations.Nullable;

/** Figures of one measure as customers read them. */
record FigureText(MeasureDescription measure) {

  String value(@Nullable Double value) {
    if (value == null) return Formats.dash(null);
    return switch (measure.unit()) {
      case PERCENT -> Formats.percentValue(value);
      case NPS_POINTS -> Formats.signed(value);
      case SCALE_POINTS -> Formats.decimal(value, 1);
      case COUNT -> Formats.whole(value);
      case NUMBER -> number(value);
    };
  }

  String target(@Nullable Target target) {
    if (target == null) return "";
    String way = target.operator() == Operator.AT_LEAST ? "least" : "most";
    return Words.t("promise.public.target." + way, value(target.value()));
  }

  /** Answers where people were asked, cases where something was counted. */
  String n(@Nullable Measurement measurement) {
    Long n = measurement == null || !measurement.sample() ? null : measurement.n();
    if (n == null) return "";
    String counted = measure.source().startsWith("survey.") ? "answers" : "cases";
    return Words.plural("promise.public." + counted, n, Formats.whole(n));
  }

  private String number(double value) {
    String unit = measure.unitLabel();
    String figure = Formats.upTo(value, 2);
    return unit == null || unit.isBlank() ? figure : figure + "\u00a0" + unit;
  }
}
