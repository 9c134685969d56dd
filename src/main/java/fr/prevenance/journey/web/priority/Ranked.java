package fr.prevenance.journey.web.priority;

import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.Priority;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A measured contact with its priority. */
record Ranked(LivePoint point, Priority priority) {

  /** The most urgent first. */
  static List<Ranked> of(LiveMap live) {
    List<LivePoint> measured = live.points().filter(LivePoint::isMeasured).toList();
    long voices = measured.stream().mapToLong(LivePoint::n).sum();
    return measured.stream()
        .map(point -> new Ranked(point, weighed(point, voices)))
        .sorted(Comparator.comparingDouble((Ranked one) -> one.priority().value()).reversed())
        .toList();
  }

  double score() {
    return Objects.requireNonNull(point.value());
  }

  private static Priority weighed(LivePoint point, long voices) {
    return Priority.of(
        point.touchpoint().importance(), Objects.requireNonNull(point.value()), point.n(), voices);
  }
}
