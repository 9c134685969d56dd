package fr.prevenance.journey.web.list;

import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.live.LiveLane;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveWindow;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads the list of maps. */
@Component("journeyListPages")
class ListPages {

  private static final int MANY = 8;

  private final JourneyDesk desk;
  private final LiveLane lane;

  ListPages(JourneyDesk desk, LiveLane lane) {
    this.desk = desk;
    this.lane = lane;
  }

  ListPage list(Viewer viewer, Perspective perspective, String words) {
    List<Journey> all = desk.all(viewer);
    List<ListPage.Line> lines = lines(viewer, perspective, all, words);
    List<ListPage.Line> archived = lines(viewer, perspective, desk.archived(viewer), "");
    boolean staged = all.stream().anyMatch(one -> !one.map().stages().isEmpty());
    return new ListPage(
        lines,
        archived,
        new ListPage.Search(words, all.size() > MANY, all.size(), staged),
        viewer.writes());
  }

  private List<ListPage.Line> lines(
      Viewer viewer, Perspective perspective, List<Journey> journeys, String words) {
    return journeys.stream()
        .filter(one -> matches(viewer, one, words))
        .map(one -> line(viewer, perspective, one))
        .toList();
  }

  private ListPage.Line line(Viewer viewer, Perspective perspective, Journey one) {
    String changed = Dates.moment(one.life().changedAt(), viewer.units().zoneOf(one.unit()));
    return new ListPage.Line(
        one.key(),
        one.title(),
        one.map().persona().name(),
        unit(viewer, one),
        Words.plural("mapeditor.list.stages", one.map().stages().size()),
        Words.t("mapeditor.list.changed", changed, one.life().changedBy()),
        measured(perspective, one),
        viewer.writes() && viewer.sees(one.unit()));
  }

  private ListPage.Measured measured(Perspective perspective, Journey one) {
    long all = one.map().touchpoints().count();
    if (all == 0 || one.isArchived())
      return new ListPage.Measured(Words.t("mapeditor.list.measured.none"), 0);
    var window =
        LiveWindow.of(perspective.period().from(), perspective.period().to(), perspective.today());
    long measured =
        lane.of(one, perspective.bounds(), window).points().filter(LivePoint::isMeasured).count();
    return new ListPage.Measured(
        Words.t("mapeditor.list.measured.of", measured, all), (double) measured / all);
  }

  private static boolean matches(Viewer viewer, Journey one, String words) {
    String text =
        plain(
            String.join(
                " ",
                one.title(),
                one.map().persona().name(),
                one.map().persona().portrait(),
                unit(viewer, one)));
    return Arrays.stream(plain(words).split("\\s+")).allMatch(text::contains);
  }

  private static String unit(Viewer viewer, Journey one) {
    return viewer.units().get(one.unit()).name();
  }

  private static String plain(String text) {
    return Likeness.unaccented(text).toLowerCase(Locale.ROOT);
  }
}
