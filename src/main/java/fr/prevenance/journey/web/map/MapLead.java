package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.Evidence;
import fr.prevenance.journey.live.Feeling;
import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.web.Names;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;
import java.util.Objects;

/** The first sentence of a map: its worst contact against its best, in the words of the map. */
public final class MapLead {

  private MapLead() {}

  public static Content of(LiveMap live) {
    if (live.stages().isEmpty()) return Words.rich("mapview.lead.empty");
    LivePoint worst = live.worst().orElse(null);
    LivePoint best = live.best().orElse(null);
    String journey = Names.journey(live.journey().map());
    if (worst == null || best == null) return Words.rich(nothing(live), sentence(journey));
    String low = DotWords.outOfTen(worst.value());
    String high = DotWords.outOfTen(best.value());
    long measured = live.points().filter(LivePoint::isMeasured).count();
    long heard =
        live.points()
            .filter(point -> point.isMeasured() && point.n() >= Measurement.ENOUGH)
            .count();
    if (measured == 1 || heard == 1)
      return Words.rich(
          measured == 1 ? "mapview.lead.one" : "mapview.lead.sure",
          journey,
          Names.place(live, worst),
          low,
          css(worst));
    if (low.equals(high))
      return Words.rich("mapview.lead.equal", sentence(journey), low, css(worst));
    return Words.rich(
        word(worst, best),
        Formats.sentence(Names.place(live, worst)),
        journey,
        low,
        high,
        Names.place(live, best),
        sentence(journey));
  }

  private static String nothing(LiveMap live) {
    if (live.points().anyMatch(point -> point.evidence() == Evidence.AGED))
      return "mapview.lead.aged";
    boolean supposed = live.points().anyMatch(point -> point.evidence() == Evidence.SUPPOSED);
    return supposed ? "mapview.lead.supposed" : "mapview.lead.nothing";
  }

  private static String word(LivePoint worst, LivePoint best) {
    if (isGood(worst)) return "mapview.lead.high";
    return isGood(best) ? "mapview.lead.broken" : "mapview.lead.low";
  }

  private static String css(LivePoint point) {
    return isGood(point) ? "tenu" : "rompu";
  }

  private static boolean isGood(LivePoint point) {
    return Feeling.isGood(Objects.requireNonNull(point.value()));
  }

  private static String sentence(String journey) {
    return Formats.sentence(journey);
  }
}
