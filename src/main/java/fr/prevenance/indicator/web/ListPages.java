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
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list: two statements for all figures and targets, however many indicators there are. */
@Component
class ListPages {

  private static final int MONTHS = 12;
  private static final List<String> SHOWN = List.of("missed", "close", "kept", "silent");

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
    List<ListLine> current = lines(viewer, seen, all.stream().filter(one -> !one.isArchived()).toList());
    List<ListLine> archived = query.archived() ? lines(viewer, seen, all.stream().filter(Indicator::isArchived).toList()) : List.of();
    List<ListLine> shown = Stream.concat(query.archived() ? archived.stream() : current.stream(), Stream.empty())
        .filter(line -> wanted(line, query)).sorted(order(query)).toList();
    long put = all.stream().filter(Indicator::isArchived).count();
    var filters = new ListPage.Filters(tabs(query.url(), query, current, put), owners(query.url(), query, current), query.search(), query.narrows());
    return new ListPage(ListLead.of(current), shown, filters, query.url(), viewer.writes(), all.isEmpty());
  }

  private List<ListLine> lines(Viewer viewer, Perspective seen, List<Indicator> indicators) {
    YearMonth last = last(seen);
    LocalDate from = last.minusMonths(MONTHS - 1).atDay(1);
    var series = figures.byMonth(indicators, new IndicatorFigures.Extent(seen.units(), from, last.atEndOfMonth()));
    Map<EmployeeId, String> names = people.all().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    var aims = targets.all();
    return indicators.stream()
        .map(one -> line(one, series.getOrDefault(one.id(), Map.of()), last, year -> aims.getOrDefault(one.id(), Targets.NONE)
            .value(seen.unit().id(), year, viewer.units()), one.owner() == null ? "" : names.getOrDefault(one.owner(), "")))
        .toList();
  }

  static YearMonth last(Perspective seen) {
    LocalDate to = seen.period().to();
    return YearMonth.from(to == null || to.isAfter(seen.today()) ? seen.today() : to);
  }

  private static ListLine line(
      Indicator one, Map<String, Measurement> months, YearMonth last, java.util.function.IntFunction<@Nullable Double> aims, String owner) {
    List<String> told = months.entrySet().stream().filter(month -> month.getValue().value() != null).map(Map.Entry::getKey).toList();
    String month = told.isEmpty() ? null : told.getLast();
    Measurement measured = month == null ? null : months.get(month);
    Measurement before = told.size() < 2 ? null : months.get(told.get(told.size() - 2));
    Double aim = aims.apply(month == null ? last.getYear() : YearMonth.parse(month).getYear());
    List<@Nullable Double> values = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      Measurement then = months.get(last.minusMonths(back).toString());
      values.add(then == null ? null : then.value());
    }
    var latest = new ListLine.Latest(
        measured == null ? null : measured.value(), FigureText.of(one.gauge(), measured == null ? null : measured.value()),
        FigureText.n(measured), measured != null && measured.indicative(), month == null ? "" : Dates.month(YearMonth.parse(month)));
    return new ListLine(
        one, Standing.of(one.gauge(), measured, aim), latest, aim == null ? null : new ListLine.Aim(aim, FigureText.of(one.gauge(), aim)),
        Sparkline.of(values, aim), FigureText.delta(one.gauge(), before, measured), owner);
  }

  private static boolean wanted(ListLine line, ListQuery query) {
    return (query.archived() || query.shown().isEmpty() || shown(line).equals(query.shown()))
        && (query.owned().isEmpty() || line.owner().equals(query.owned()))
        && (query.search().isEmpty() || text(line).contains(query.search().toLowerCase(Locale.ROOT)));
  }

  private static String text(ListLine line) {
    return (line.indicator().name() + " " + line.indicator().key() + " " + line.indicator().words().description()).toLowerCase(Locale.ROOT);
  }

  private static String shown(ListLine line) {
    return switch (line.standing().state()) {
      case BROKEN -> "missed";
      case AT_RISK -> "close";
      case KEPT -> "kept";
      case UNKNOWN -> line.latest().value() == null ? "silent" : "";
    };
  }

  /** By name as the desk gives them, or what the reader asks for. */
  private static Comparator<ListLine> order(ListQuery query) {
    String sort = Objects.requireNonNullElse(query.sort(), "");
    Comparator<ListLine> order = switch (sort.replace("-", "")) {
      case "state" -> Comparator.comparing(line -> rank(line.standing().state()));
      case "owner" -> Comparator.comparing((ListLine line) -> line.owner().isEmpty()).thenComparing(ListLine::owner);
      case "month" -> Comparator.comparing(line -> line.latest().value() == null);
      default -> Comparator.comparing(line -> line.indicator().name().toLowerCase(Locale.ROOT));
    };
    return sort.startsWith("-") ? order.reversed() : order;
  }

  private static int rank(State state) {
    return switch (state) {
      case BROKEN -> 0;
      case AT_RISK -> 1;
      case KEPT -> 2;
      case UNKNOWN -> 3;
    };
  }

  private static List<Choice> tabs(PageUrl url, ListQuery query, List<ListLine> current, long archived) {
    List<Choice> tabs = new ArrayList<>();
    tabs.add(new Choice(Words.t("indicator.tab.all"), url.without("show").toString(), query.shown().isEmpty(), current.size()));
    for (String show : SHOWN) {
      long count = current.stream().filter(line -> shown(line).equals(show)).count();
      tabs.add(new Choice(Words.t("indicator.tab." + show), url.with("show", show).toString(), query.shown().equals(show), count));
    }
    if (archived > 0) {
      tabs.add(new Choice(Words.t("indicator.tab.archived"), url.with("show", ListQuery.ARCHIVED).toString(), query.archived(), archived));
    }
    return tabs;
  }

  private static List<Choice> owners(PageUrl url, ListQuery query, List<ListLine> current) {
    List<Choice> owners = new ArrayList<>();
    owners.add(new Choice(Words.t("indicator.owner.any"), url.without("owner").toString(), query.owned().isEmpty()));
    current.stream().map(ListLine::owner).filter(name -> !name.isEmpty()).distinct().sorted()
        .forEach(name -> owners.add(new Choice(name, url.with("owner", name).toString(), name.equals(query.owned()))));
    return owners;
  }
}
