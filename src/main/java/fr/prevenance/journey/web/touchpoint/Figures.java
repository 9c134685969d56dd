package fr.prevenance.journey.web.touchpoint;

import fr.prevenance.journey.live.Evidence;
import fr.prevenance.journey.live.Feeling;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.web.map.DataLine;
import fr.prevenance.journey.web.map.DataLines;
import fr.prevenance.journey.web.map.Doors;
import fr.prevenance.journey.web.map.DotWords;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.util.Set;

/** The figure of a contact, with what must be known of it. */
final class Figures {

  private Figures() {}

  static TouchpointPage.Figure of(LivePoint point, LocalDate today) {
    var words = new DotWords(Doors.outside(Set.of()), today);
    Double value = point.value();
    boolean told = point.n() > 0;
    DataLine.Trend trend = DataLines.trend(point);
    return new TouchpointPage.Figure(
        point.evidence() == Evidence.NONE ? "" : words.value(point),
        !told || value == null ? "" : Feeling.isGood(value) ? "tenu" : "rompu",
        DataLines.score(point),
        told ? Words.plural("mapview.voices", point.n(), Formats.whole(point.n())) : "",
        trend(point),
        trend.better(),
        point.isMeasured()
            ? Words.plural(
                "mapview.touchpoint.irritants", point.irritants(), Formats.whole(point.irritants()))
            : "",
        note(point, words));
  }

  private static String trend(LivePoint point) {
    Mean previous = point.previous();
    Change change = point.change();
    if (previous == null || previous.value() == null || point.value() == null) return "";
    double difference = (point.value() - previous.value()) / 10;
    String before = DotWords.outOfTen(previous.value());
    return change == null || !change.significant()
        ? Words.t("mapview.trend.stable", before)
        : Words.t("mapview.trend.moved", Formats.signed(difference, 1), before);
  }

  private static String note(LivePoint point, DotWords words) {
    return switch (point.evidence()) {
      case NONE -> Words.t("mapview.touchpoint.none");
      case SUPPOSED -> Words.t("mapview.touchpoint.supposed");
      case AGED ->
          Words.t("mapview.touchpoint.aged", Dates.date(point.lastSaid()), words.age(point));
      case MEASURED ->
          point.stale()
              ? Words.t("mapview.touchpoint.aged", Dates.date(point.lastSaid()), words.age(point))
              : point.n() < Measurement.ENOUGH ? Words.t("mapview.touchpoint.few") : "";
    };
  }
}
