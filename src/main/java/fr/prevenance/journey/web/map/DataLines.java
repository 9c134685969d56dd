package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Mean;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of a map's figures. */
public final class DataLines {

  private DataLines() {}

  static List<DataLine> of(LiveMap live, Doors doors) {
    return live.stages().stream()
        .flatMap(stage -> stage.points().stream().map(point -> line(stage, point, doors)))
        .toList();
  }

  private static DataLine line(LiveStage stage, LivePoint point, Doors doors) {
    return new DataLine(
        stage.stage().name(),
        point.touchpoint().name(),
        doors.touchpoint(point.touchpoint().key()),
        score(point),
        trend(point),
        point.isMeasured() ? Formats.whole(point.irritants()) : Formats.dash(null),
        point.lastSaid() == null ? Formats.dash(null) : Dates.date(point.lastSaid()),
        evidence(point));
  }

  public static DataLine.Score score(LivePoint point) {
    boolean told = point.n() > 0;
    Interval interval = point.interval();
    return new DataLine.Score(
        told ? Formats.decimal(point.value(), 0) : Formats.dash(null),
        onScale(point),
        told ? Formats.whole(point.n()) : Formats.dash(null),
        !told || interval == null
            ? Formats.dash(null)
            : Words.t(
                "mapview.data.between",
                Formats.whole(interval.low()),
                Formats.whole(interval.high())));
  }

  public static DataLine.Trend trend(LivePoint point) {
    Mean previous = point.previous();
    Change change = point.change();
    return new DataLine.Trend(
        previous == null ? Formats.dash(null) : Formats.whole(previous.value()),
        change == null ? Formats.dash(null) : Formats.signed(change.difference()),
        better(change));
  }

  private static @Nullable Boolean better(@Nullable Change change) {
    return change == null || !change.significant()
        ? null
        : Boolean.valueOf(change.difference() > 0);
  }

  private static String onScale(LivePoint point) {
    var own = point.onScale();
    if (own == null || point.n() == 0) return Formats.dash(null);
    return Words.t(
        "mapview.data.on-scale",
        Formats.decimal(own.mean().value(), 1),
        Formats.whole(own.scale().min()),
        Formats.whole(own.scale().max()));
  }

  private static String evidence(LivePoint point) {
    String word = Words.t("mapview.evidence." + point.evidence());
    return point.stale() && point.isMeasured() ? Words.t("mapview.evidence.stale", word) : word;
  }
}
