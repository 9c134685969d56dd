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

  public static final Curve.Frame SCREEN = new Curve.Frame(Emotion.WIDTH, Emotion.HEIGHT, 46, 50);
  private static final int COLUMN = 118;
  private static final int DOT = 84;

  private final MapReader reader;
  private final Gatherings gatherings;

  LiveMapPages(MapReader reader, Gatherings gatherings) {
    this.reader = reader;
    this.gatherings = gatherings;
  }

  public MapPage page(Sight sight) {
    MapFacts facts = reader.read(sight);
    Doors doors = Doors.inside(sight.journey().key(), sight.writes());
    return laid(facts, doors, true, gatherings.of(facts));
  }

  /** Before readers who go nowhere from here. */
  public MapPage page(Sight sight, Doors doors, boolean quoted) {
    return laid(reader.read(sight), doors, quoted, null);
  }

  private static MapPage laid(MapFacts facts, Doors doors, boolean quoted, @Nullable Gathering gathering) {
    List<Column> columns = columns(facts.live());
    var lanes = new Lanes(facts, doors);
    var words = new DotWords(doors, facts.live().window().today());
    return new MapPage(
        Fronts.of(facts), columns, lanes.above(), new Emotions(facts, columns, words).of(SCREEN, quoted), lanes.below(),
        DataLines.of(facts.live(), doors), gathering, doors);
  }

  static List<Column> columns(LiveMap live) {
    LivePoint worst =
        live.worst().filter(point -> !Feeling.isGood(Objects.requireNonNull(point.value()))).orElse(null);
    return live.stages().stream().map(stage -> column(stage, worst)).toList();
  }

  private static Column column(LiveStage stage, @Nullable LivePoint worst) {
    return new Column(
        stage.stage().key(),
        stage.stage().name(),
        stage.points().stream().anyMatch(point -> point.touchpoint().isMomentOfTruth()),
        worst != null && stage.points().contains(worst),
        Math.max(COLUMN, DOT * stage.shown().size()));
  }
}
