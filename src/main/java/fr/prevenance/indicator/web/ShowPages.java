package fr.prevenance.indicator.web;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.indicator.Gauge;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorFigures;
import fr.prevenance.indicator.Kind;
import fr.prevenance.indicator.TargetDesk;
import fr.prevenance.indicator.Targets;
import fr.prevenance.measure.Measurement;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of one indicator. */
@Component
class ShowPages {

  static final int MONTHS = 24;

  /** From where one looks at which indicator, and what was typed there. */
  record Asked(
      Viewer viewer,
      Perspective seen,
      Indicator indicator,
      @Nullable Form point,
      @Nullable Form target,
      int page,
      @Nullable PointForm corrected) {

    static Asked plain(Viewer viewer, Perspective seen, Indicator indicator) {
      return new Asked(viewer, seen, indicator, null, null, 1, null);
    }
  }

  private final IndicatorFigures figures;
  private final TargetDesk targets;
  private final PointPages points;
  private final PeopleDesk people;
  private final CriterionDesk criteria;

  ShowPages(
      IndicatorFigures figures,
      TargetDesk targets,
      PointPages points,
      PeopleDesk people,
      CriterionDesk criteria) {
    this.figures = figures;
    this.targets = targets;
    this.points = points;
    this.people = people;
    this.criteria = criteria;
  }

  @Transactional(readOnly = true)
  public ShowPage page(Asked asked) {
    Indicator one = asked.indicator();
    Perspective seen = asked.seen();
    YearMonth last = ListPages.last(seen);
    var extent =
        new IndicatorFigures.Extent(
            seen.units(), last.minusMonths(MONTHS - 1).atDay(1), last.atEndOfMonth());
    Map<String, Measurement> months = figures.byMonth(one, extent);
    Targets known = targets.of(one);
    ShowPage.Glance glance =
        glance(
            one.gauge(),
            months,
            last,
            year -> known.value(seen.unit().id(), year, asked.viewer().units()));
    ShowPage.Written written = points.written(asked);
    return new ShowPage(
        one,
        written.total() == 0
            ? Words.rich("indicator.show.fresh", one.name(), seen.unit().name())
            : lead(one, glance, seen),
        glance,
        units(asked, known, last),
        written,
        points.aims(asked, known),
        facts(one),
        asked.viewer().writes());
  }

  private static ShowPage.Glance glance(
      Gauge gauge,
      Map<String, Measurement> months,
      YearMonth last,
      java.util.function.IntFunction<@Nullable Double> aims) {
    Recent recent = Recent.of(months, last, aims);
    Double aim = recent.aim();
    String value = FigureText.of(gauge, recent.value());
    return new ShowPage.Glance(
        Standing.of(gauge, recent.measured(), aim),
        value,
        FigureText.range(gauge, recent.measured()),
        FigureText.n(recent.measured()),
        recent.indicative(),
        recent.monthName(),
        aim == null ? "" : FigureText.of(gauge, aim),
        FigureText.delta(gauge, recent.before(), recent.measured()),
        TrendPen.trend(gauge, months, last, aims),
        Words.t("indicator.trend.label", value, recent.monthName()));
  }

  private static Content lead(Indicator one, ShowPage.Glance glance, Perspective seen) {
    if (glance.month().isEmpty())
      return Words.rich("indicator.show.none", one.name(), seen.unit().name());
    State state = glance.standing().state();
    String key =
        "indicator.show."
            + (state == State.UNKNOWN ? "unaimed" : state.name().toLowerCase(Locale.ROOT));
    return Words.rich(key, one.name(), glance.value(), glance.month(), glance.target());
  }

  private List<ShowPage.UnitLine> units(Asked asked, Targets known, YearMonth last) {
    LocalDate from = last.minusMonths(11).atDay(1);
    Gauge gauge = asked.indicator().gauge();
    var extent = new IndicatorFigures.Extent(asked.seen().units(), from, last.atEndOfMonth());
    var own = figures.byUnit(asked.indicator(), extent);
    return asked.viewer().units().outline(asked.seen().unit().id()).stream()
        .map(placed -> placed.unit())
        .filter(unit -> own.containsKey(unit.id()))
        .map(unit -> {
          Measurement measured = java.util.Objects.requireNonNull(own.get(unit.id()));
          Double aim = known.value(unit.id(), last.getYear(), asked.viewer().units());
          return new ShowPage.UnitLine(
              unit.name(),
              FigureText.of(gauge, measured.value()),
              FigureText.range(gauge, measured),
              FigureText.n(measured),
              aim == null ? "" : FigureText.of(gauge, aim),
              Standing.of(gauge, measured, aim));
        })
        .toList();
  }

  private ShowPage.Facts facts(Indicator one) {
    Gauge gauge = one.gauge();
    String owner =
        people.all().stream()
            .filter(person -> person.id().equals(one.owner()))
            .map(Employee::name)
            .findFirst()
            .orElse("");
    String criterion =
        one.criterion() == null
            ? ""
            : criteria.find(one.criterion()).map(Criterion::name).orElse("");
    String put =
        gauge.kind() == Kind.SHARE
            ? Words.t("indicator.kind.SHARE")
            : Words.t("indicator.aggregation." + gauge.aggregation());
    Double warning = gauge.warning();
    return new ShowPage.Facts(
        Words.t("indicator.facts.kind", put, Words.t("indicator.direction." + gauge.direction())),
        owner,
        criterion,
        warning == null ? "" : FigureText.of(gauge, warning));
  }
}
