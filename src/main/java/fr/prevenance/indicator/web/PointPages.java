package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Gauge;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointDesk;
import fr.prevenance.indicator.PointQuery;
import fr.prevenance.indicator.Targets;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Pager;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The points and the targets of an indicator, as they are shown and corrected. */
@Component
class PointPages {

  private static final int SIZE = 25;

  private final PointDesk points;

  PointPages(PointDesk points) {
    this.points = points;
  }

  ShowPage.Written written(ShowPages.Asked asked) {
    Indicator one = asked.indicator();
    var query = new PointQuery(asked.seen().units(), null, null, SIZE, (asked.page() - 1) * SIZE);
    long total = points.count(one, query);
    PageUrl url = PageUrl.of("/indicators/" + one.key()).with("page", asked.page());
    Form known = asked.point();
    PointForm corrected = asked.corrected();
    Form form = known != null ? known : Form.of(corrected != null ? corrected : blank(asked));
    List<ShowPage.PointLine> lines =
        points.page(one, query).stream().map(point -> line(asked.viewer(), one, point)).toList();
    return new ShowPage.Written(
        lines,
        Pager.pages(url, asked.page(), SIZE, total),
        total,
        form,
        corrected != null,
        units(asked.viewer()));
  }

  ShowPage.Aims aims(ShowPages.Asked asked, Targets known) {
    Viewer viewer = asked.viewer();
    Gauge gauge = asked.indicator().gauge();
    List<ShowPage.AimLine> lines =
        known.all().stream()
            .filter(one -> viewer.sees(one.unit()))
            .sorted(Comparator.comparingInt(Targets.Target::year).reversed())
            .map(one -> {
              Unit unit = viewer.units().get(one.unit());
              return new ShowPage.AimLine(
                  one.year(), unit.name(), unit.key(), FigureText.of(gauge, one.value()));
            })
            .toList();
    Form form = asked.target();
    String year = String.valueOf(asked.seen().today().getYear());
    return new ShowPage.Aims(
        lines,
        form == null ? Form.of(new TargetForm(year, asked.seen().unit().key(), "")) : form,
        units(viewer));
  }

  static List<Option> units(Viewer viewer) {
    return viewer.units().outline(viewer.top()).stream()
        .filter(placed -> viewer.sees(placed.unit().id()))
        .map(placed ->
            new Option(placed.unit().key(), "\u2003".repeat(placed.depth()) + placed.unit().name()))
        .toList();
  }

  private static PointForm blank(ShowPages.Asked asked) {
    return PointForm.blank(asked.seen().unit().key(), asked.seen().today().toString());
  }

  private static ShowPage.PointLine line(Viewer viewer, Indicator one, Point point) {
    Unit unit = viewer.units().get(point.unit());
    String day = point.day().toString();
    Point.Writing writing = Objects.requireNonNull(point.writing());
    String n =
        point.figure() instanceof Point.Value value && value.n() != null
            ? Formats.whole(value.n())
            : "";
    return new ShowPage.PointLine(
        Dates.date(point.day()),
        day,
        unit.name(),
        unit.key(),
        FigureText.of(one.gauge(), point),
        n,
        writing.by(),
        Dates.moment(writing.at(), viewer.units().zoneOf(viewer.top())),
        PageUrl.of("/indicators/" + one.key()).with("unitKey", unit.key()).with("day", day)
            + "#releve");
  }
}
