package fr.prevenance.promise.web;

import fr.prevenance.Refused;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Operator;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Target;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures and targets of one measure, as its unit wants them written.
 *
 * @param label what a number counts, « minutes », empty for other units
 * @param asked whether people were asked, rather than cases counted
 */
public record FigureText(UnitOfMeasure unit, String label, boolean asked) {

  /** Of a figure that is no longer there, or not chosen yet. */
  public static final FigureText PLAIN = new FigureText(UnitOfMeasure.NUMBER, "", true);

  public static FigureText of(MeasureDescription measure) {
    boolean asked =
        measure.source().startsWith("survey.") || measure.source().startsWith("signal.");
    return new FigureText(
        measure.unit(), Objects.requireNonNullElse(measure.unitLabel(), ""), asked);
  }

  public static FigureText of(Measures measures, @Nullable MeasureRef probe) {
    if (probe == null) return PLAIN;
    try {
      return of(measures.describe(probe));
    } catch (Refused gone) {
      return PLAIN;
    }
  }

  public String value(@Nullable Double figure) {
    return switch (unit) {
      case NPS_POINTS -> Formats.signed(figure);
      case PERCENT -> Formats.percentValue(figure);
      case COUNT -> Formats.whole(figure);
      case SCALE_POINTS -> Formats.upTo(figure, 1);
      case NUMBER -> figure == null ? Formats.dash(null) : labelled(Formats.upTo(figure, 1));
    };
  }

  /** As typed, every digit that counts. */
  public String goal(double figure) {
    return switch (unit) {
      case NPS_POINTS -> Formats.signed(figure);
      case PERCENT -> Formats.percentValue(figure);
      case COUNT, SCALE_POINTS -> Formats.upTo(figure, 2);
      case NUMBER -> labelled(Formats.upTo(figure, 2));
    };
  }

  /** How far from the target: points, whatever the figure is a share of. */
  public String margin(double figure) {
    return switch (unit) {
      case NPS_POINTS, PERCENT ->
          Words.plural("promise.points", (long) Math.ceil(figure), Formats.upTo(figure, 2));
      case COUNT, SCALE_POINTS -> Formats.upTo(figure, 2);
      case NUMBER -> labelled(Formats.upTo(figure, 2));
    };
  }

  /** « au moins 85 % » */
  public String target(@Nullable Target target) {
    if (target == null) return "";
    return Words.t(
        target.operator() == Operator.AT_LEAST ? "promise.target.least" : "promise.target.most",
        goal(target.value()));
  }

  /** « entre 82 % et 91 % », empty where nothing is left to chance. */
  public String between(@Nullable Measurement measured) {
    Interval interval = measured == null ? null : measured.interval();
    if (interval == null) return "";
    return Words.t("promise.figure.between", value(interval.low()), value(interval.high()));
  }

  public String count(@Nullable Measurement measured) {
    Long n = measured == null || !measured.sample() ? null : measured.n();
    if (n == null) return "";
    return Words.plural(asked ? "promise.figure.n" : "promise.figure.cases", n);
  }

  private String labelled(String figure) {
    return label.isBlank() ? figure : figure + "\u00a0" + label;
  }
}
