package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.Feeling;
import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.journey.web.MapReader;
import fr.prevenance.journey.web.Sight;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a map out for the screen. */
@Component
public class LiveMapPages {

  /**
   * @param column the least width of a stage, in pixels
   * @param dot the least width of each contact that it has on the curve
   */
  public record Layout(int column, int dot, Curve.Frame frame, boolean quoted) {

    static Layout screen(boolean quoted) {
      return new Layout(118, 84, new Curve.Frame(1000, 214, 46, 50), quoted);
    }

    /** Stages of one width. */
    public static Layout paper(Curve.Frame frame) {
      return new Layout(1, 0, frame, false);
    }
  }

  private final MapReader reader;
  private final Gatherings gatherings;

  LiveMapPages(MapReader reader, Gatherings gatherings) {
    this.reader = reader;
    this.gatherings = gatherings;
  }

  public MapPage page(Sight sight) {
    MapFacts facts = reader.read(sight);
    Doors doors = Doors.inside(sight.journey().key(), sight.writes());
    return laid(facts, doors, Layout.screen(true), gatherings.of(facts));
  }

  /** Before readers who go nowhere from here. */
  public MapPage page(Sight sight, Doors doors, boolean quoted) {
    return laid(reader.read(sight), doors, Layout.screen(quoted), null);
  }

  /** On paper, where nobody goes anywhere. */
  public static MapPage paper(MapFacts facts, Curve.Frame frame) {
    return laid(
        facts, Doors.inside(facts.sight().journey().key(), false), Layout.paper(frame), null);
  }

  private static MapPage laid(
      MapFacts facts, Doors doors, Layout layout, @Nullable Gathering gathering) {
    List<Column> columns = columns(facts.live(), layout);
    var lanes = new Lanes(facts, doors);
    var words = new DotWords(doors, facts.live().window().today());
    return new MapPage(
        Fronts.of(facts),
        columns,
        lanes.above(),
        new Emotions(facts, columns, words).of(layout.frame(), layout.quoted()),
        lanes.below(),
        DataLines.of(facts.live(), doors),
        gathering,
        doors);
  }

  private static List<Column> columns(LiveMap live, Layout layout) {
    LivePoint worst =
        live.worst()
            .filter(point -> !Feeling.isGood(Objects.requireNonNull(point.value())))
            .orElse(null);
    return live.stages().stream().map(stage -> column(stage, worst, layout)).toList();
  }

  private static Column column(LiveStage stage, @Nullable LivePoint worst, Layout layout) {
    return new Column(
        stage.stage().key(),
        stage.stage().name(),
        stage.points().stream().anyMatch(point -> point.touchpoint().isMomentOfTruth()),
        worst != null && stage.points().contains(worst),
        Math.max(layout.column(), layout.dot() * stage.shown().size()));
  }
}
