package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.Kind;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Pager;
import fr.prevenance.platform.web.TrendChart;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indicator: what it says today, how it went, where, and the points behind. */
public record ShowPage(
    Indicator indicator,
    Content lead,
    Glance glance,
    List<UnitLine> units,
    Written points,
    Aims aims,
    Facts facts,
    boolean writes) {

  /** The last month told, and two years of them. */
  public record Glance(
      Standing standing,
      String value,
      String range,
      String n,
      boolean indicative,
      String month,
      String target,
      FigureText.@Nullable Delta delta,
      TrendChart trend,
      String trendLabel) {}

  public record UnitLine(
      String name, String value, String range, String n, String target, Standing standing) {}

  public record Written(
      List<PointLine> lines,
      Pager pager,
      long total,
      Form form,
      boolean correcting,
      List<Option> units) {}

  /**
   * @param edit where its correction is typed
   */
  public record PointLine(
      String day,
      String dayKey,
      String unit,
      String unitKey,
      String figure,
      String n,
      String by,
      String at,
      String edit) {}

  public record Aims(List<AimLine> lines, Form form, List<Option> units) {}

  public record AimLine(int year, String unit, String unitKey, String value) {}

  /** How it is measured, put together, and by whom it is kept. */
  public record Facts(String kind, String owner, String criterion, String warning) {}

  public boolean share() {
    return indicator.kind() == Kind.SHARE;
  }

  public String href() {
    return "/indicators/" + indicator.key();
  }

  /** An action that this indicator will verify. */
  public String action() {
    String measure = (share() ? "indicator.share " : "indicator.value ") + indicator.key();
    return PageUrl.of("/actions/new")
        .with("title", indicator.name())
        .with("how", "measure")
        .with("measure", measure)
        .toString();
  }
}
