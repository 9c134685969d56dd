package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.platform.web.Sparkline;
import org.jspecify.annotations.Nullable;

/** One indicator at a glance: the last month told, against what is aimed at. */
public record ListLine(
    Indicator indicator,
    Standing standing,
    Latest latest,
    @Nullable Aim aim,
    Sparkline line,
    FigureText.@Nullable Delta delta,
    String owner) {

  /** The month is empty when nothing is told in twelve of them. */
  public record Latest(
      @Nullable Double value, String text, String n, boolean indicative, String month) {}

  public record Aim(double value, String text) {}

  public String href() {
    return "/indicators/" + indicator.key();
  }

  public double low() {
    Double value = latest.value();
    double target = aim == null ? 0 : aim.value();
    double least = Math.min(value == null ? 0 : value, aim == null ? Double.MAX_VALUE : target);
    return percent() && least >= 60 ? 60 : Math.min(0, least);
  }

  public double high() {
    Double value = latest.value();
    double most = Math.max(value == null ? 0 : value, aim == null ? 0 : aim.value());
    return percent() ? 100 : Math.max(1e-9, most * 1.25);
  }

  private boolean percent() {
    return indicator.gauge().unit() == fr.prevenance.measure.UnitOfMeasure.PERCENT;
  }
}
