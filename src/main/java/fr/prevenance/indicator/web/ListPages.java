package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.IndicatorFigures;
import fr.prevenance.indicator.TargetDesk;
import fr.prevenance.indicator.Targets;
import fr.prevenance.measure.Measurement;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Sparkline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the list: two statements for all figures and targets, however many indicators there are.
 */
@Component
class ListPages {

  private static final int MONTHS = 12;

  private final IndicatorDesk desk;
  private final IndicatorFigures figures;
  private final TargetDesk targets;
  private final PeopleDesk people;

  ListPages(IndicatorDesk desk, IndicatorFigures figures, TargetDesk targets, PeopleDesk people) {
    this.desk = desk;
    this.figures = figures;
    this.targets = targets;
    this.people = people;
  }

  @Transactional(readOnly = true)
  public ListPage page(Viewer viewer, Perspective seen, ListQuery query) {
    List<Indicator> all = desk.all();
    List<ListLine> current =
        lines(viewer, seen, all.stream().filter(one -> !one.isArchived()).toList());
    List<ListLine> archived =
        query.archived()
            ? lines(viewer, seen, all.stream().filter(Indicator::isArchived).toList())
            : List.of();
    List<ListLine> shown =
        (query.archived() ? archived : current)
            .stream()
                .filter(line -> ListFilters.wanted(line, query))
                .sorted(ListFilters.order(query))
                .toList();
    long put = all.stream().filter(Indicator::isArchived).count();
    var filters =
        new ListPage.Filters(
            ListFilters.tabs(query.url(), query, current, put),
            ListFilters.owners(query.url(), query, current),
            query.search(),
            query.narrows());
    return new ListPage(
        ListLead.of(current), shown, filters, query.url(), viewer.writes(), all.isEmpty());
  }

  private List<ListLine> lines(Viewer viewer, Perspective seen, List<Indicator> indicators) {
    YearMonth last = last(seen);
    LocalDate from = last.minusMonths(MONTHS - 1).atDay(1);
    var series =
        figures.byMonth(
            indicators, new IndicatorFigures.Extent(seen.units(), from, last.atEndOfMonth()));
    Map<EmployeeId, String> names =
        people.all().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    var aims = targets.all();
    return indicators.stream()
        .map(one ->
            line(
                one,
                series.getOrDefault(one.id(), Map.of()),
                last,
                year ->
                    aims.getOrDefault(one.id(), Targets.NONE)
                        .value(seen.unit().id(), year, viewer.units()),
                one.owner() == null ? "" : names.getOrDefault(one.owner(), "")))
        .toList();
  }

  static YearMonth last(Perspective seen) {
    LocalDate to = seen.period().to();
    return YearMonth.from(to == null || to.isAfter(seen.today()) ? seen.today() : to);
  }

  private static ListLine line(
      Indicator one,
      Map<String, Measurement> months,
      YearMonth last,
      java.util.function.IntFunction<@Nullable Double> aims,
      String owner) {
    Recent recent = Recent.of(months, last, aims);
    Double aim = recent.aim();
    List<@Nullable Double> values = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      Measurement then = months.get(last.minusMonths(back).toString());
      values.add(then == null ? null : then.value());
    }
    var latest =
        new ListLine.Latest(
            recent.value(),
            FigureText.of(one.gauge(), recent.value()),
            FigureText.n(recent.measured()),
            recent.indicative(),
            recent.monthName());
    return new ListLine(
        one,
        Standing.of(one.gauge(), recent.measured(), aim),
        latest,
        aim == null ? null : new ListLine.Aim(aim, FigureText.of(one.gauge(), aim)),
        Sparkline.of(values, aim),
        FigureText.delta(one.gauge(), recent.before(), recent.measured()),
        owner);
  }
}
