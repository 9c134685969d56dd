package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.Evidence;
import fr.prevenance.journey.live.Feeling;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places the contacts of a map on its curve: each stage as wide as its column. */
final class Emotions {

  /** A contact on its way to the curve. */
  private record Placed(LivePoint point, LiveStage stage, double at, double share, boolean after) {}

  private final MapFacts facts;
  private final List<Column> columns;
  private final DotWords words;

  Emotions(MapFacts facts, List<Column> columns, DotWords words) {
    this.facts = facts;
    this.columns = columns;
    this.words = words;
  }

  Emotion of(Curve.Frame frame, boolean quoted) {
    List<Placed> placed = placed();
    Curve curve =
        Curve.through(
            placed.stream().map(Emotions::mark).toList(), frame, 0.5 / Math.max(1, columns.size()));
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) dots.add(dot(placed.get(i), curve.spots().get(i)));
    String label =
        Words.t(
            "mapview.curve.label", dots.stream().map(Dot::label).collect(Collectors.joining(", ")));
    Emotion.Span hot = hot();
    return new Emotion(curve, dots, label, hot, quoted ? quote(curve) : null);
  }

  private List<Placed> placed() {
    double all = columns.stream().mapToInt(Column::width).sum();
    double from = 0;
    List<Placed> placed = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < columns.size(); i++) {
      LiveStage stage = facts.live().stages().get(i);
      double wide = columns.get(i).width() / all;
      List<LivePoint> shown = stage.shown();
      for (int j = 0; j < shown.size(); j++) {
        placed.add(
            new Placed(
                shown.get(j),
                stage,
                from + wide * (j + 0.5) / shown.size(),
                wide / shown.size(),
                i - last <= 1));
        last = i;
      }
      from += wide;
    }
    return placed;
  }

  private static Curve.Mark mark(Placed one) {
    boolean firm = one.point().evidence() == Evidence.MEASURED && !one.point().stale();
    return new Curve.Mark(one.at(), Feeling.level(one.point()), firm, one.after());
  }

  private Dot dot(Placed one, Curve.Spot spot) {
    LivePoint point = one.point();
    boolean alone = one.stage().shown().size() == 1;
    Double value = point.value();
    boolean supposed = point.evidence() == Evidence.SUPPOSED;
    var look =
        new Dot.Look(
            supposed || value == null ? null : (Boolean) Feeling.isGood(value),
            !supposed && point.n() < Measurement.ENOUGH,
            supposed,
            point.evidence() == Evidence.AGED || point.stale());
    return new Dot(
        words.href(point),
        alone ? "" : point.touchpoint().name(),
        words.value(point),
        words.voices(point),
        words.label(point, alone ? one.stage().stage().name() : point.touchpoint().name()),
        look,
        new Dot.Place(100 * one.at(), spot.y(), 100 * one.share()));
  }

  private Emotion.@Nullable Span hot() {
    double all = columns.stream().mapToInt(Column::width).sum();
    double from = 0;
    for (Column column : columns) {
      if (column.hot()) return new Emotion.Span(100 * from / all, 100 * column.width() / all);
      from += column.width();
    }
    return null;
  }

  private Emotion.@Nullable Quote quote(Curve curve) {
    var voice = facts.voice();
    LivePoint worst = facts.live().worst().orElse(null);
    if (voice == null || worst == null) return null;
    int stage = 0;
    while (facts.live().stages().get(stage).points().stream().noneMatch(worst::equals)) stage++;
    return new QuoteRoom(columns, curve).place(stage, voice, facts.sight().viewer().units());
  }
}
