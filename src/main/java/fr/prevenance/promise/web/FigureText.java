package fr.prevenance.promise.web;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Operator;
import fr.prevenance.promise.Target;
import org.jspecify.annotations.Nullable;

/** Figures and targets of promises, as their unit wants them written. */
public final class FigureText {

  private FigureText() {}

  public static String value(@Nullable Double figure, UnitOfMeasure unit) {
    return switch (unit) {
      case NPS_POINTS -> Formats.signed(figure);
      case PERCENT -> Formats.percentValue(figure);
      case COUNT -> Formats.whole(figure);
      case SCALE_POINTS, NUMBER -> Formats.upTo(figure, 1);
    };
  }

  /** As typed, every digit that counts. */
  public static String goal(double figure, UnitOfMeasure unit) {
    return switch (unit) {
      case NPS_POINTS -> Formats.signed(figure);
      case PERCENT -> Formats.percentValue(figure);
      case COUNT, SCALE_POINTS, NUMBER -> Formats.upTo(figure, 2);
    };
  }

  /** « au moins 85 % » */
  public static String target(@Nullable Target target, UnitOfMeasure unit) {
    if (target == null) return "";
    String goal = goal(target.value(), unit);
    return Words.t(
        target.operator() == Operator.AT_LEAST ? "promise.target.least" : "promise.target.most",
        goal);
  }

  /** « entre 82 % et 91 % », empty where nothing is left to chance. */
  public static String between(@Nullable Measurement measured) {
    Interval interval = measured == null ? null : measured.interval();
    if (measured == null || interval == null) return "";
    UnitOfMeasure unit = measured.unit();
    return Words.t(
        "promise.figure.between", value(interval.low(), unit), value(interval.high(), unit));
  }

  public static String count(@Nullable Measurement measured) {
    Long n = measured == null || !measured.sample() ? null : measured.n();
    return n == null ? "" : Words.plural("promise.figure.n", n);
  }
}
