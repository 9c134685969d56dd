package fr.prevenance.journey.live;

import fr.prevenance.journey.Stage;
import java.util.List;

/** A stage with its contacts, in the order of the map. */
public record LiveStage(Stage stage, List<LivePoint> points) {

  /** Those that have something to show on the curve. */
  public List<LivePoint> shown() {
    return points.stream().filter(point -> point.value() != null).toList();
  }

  public long irritants() {
    return points.stream().mapToLong(LivePoint::irritants).sum();
  }
}
