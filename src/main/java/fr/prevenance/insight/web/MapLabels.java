package fr.prevenance.insight.web;

import fr.prevenance.platform.web.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds each label of the map a place away from what is already there, no other point nearer than
 * its own.
 */
final class MapLabels {

  /** A rectangle of the drawing that is taken. */
  record Box(double left, double top, double right, double bottom) {

    double overlap(Box other) {
      double wide = Math.min(right, other.right) - Math.max(left, other.left);
      double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return wide <= 0 || high <= 0 ? 0 : wide * high;
    }

    double distance(Point point) {
      double across = Math.max(0, Math.max(left - point.x, point.x - right));
      double down = Math.max(0, Math.max(top - point.y, point.y - bottom));
      return Math.hypot(across, down);
    }

    boolean within(Box frame) {
      return left >= frame.left
          && right <= frame.right
          && top >= frame.top
          && bottom <= frame.bottom;
    }
  }

  record Point(double x, double y) {}

  private record Trial(MapDrawing.Place place, Box box) {}

  private static final double LETTER = 0.53;
  private static final double HALF = 11;
  private static final double ASTRAY = 2_000;

  private final Box frame;
  private final double size;
  private final List<Point> points = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();

  MapLabels(Box frame, double size) {
    this.frame = frame;
    this.size = size;
  }

  void take(Box box) {
    taken.add(box);
  }

  void point(Point point) {
    points.add(point);
    take(new Box(point.x - HALF, point.y - HALF, point.x + HALF, point.y + HALF));
  }

  /** A whisker may be written over, but better not. */
  void avoid(Box line) {
    lines.add(line);
  }

  /**
   * Empty when every place would cover something or seem to name another point, unless the label
   * must be shown.
   */
  Optional<MapDrawing.Place> place(Point own, String text, boolean must) {
    List<Trial> trials =
        trials(own.x, own.y, text.length() * LETTER * size).stream()
            .filter(one -> one.box().within(frame))
            .toList();
    Trial best = null;
    double least = Double.MAX_VALUE;
    for (Trial trial : trials) {
      double cost = cost(trial.box()) + (isAstray(own, trial.box()) ? ASTRAY : 0);
      if (cost < least - 1e-9) {
        least = cost;
        best = trial;
      }
    }
    if (best == null || (!must && (covered(best.box()) > 0 || isAstray(own, best.box()))))
      return Optional.empty();
    taken.add(best.box());
    return Optional.of(best.place());
  }

  private List<Trial> trials(double x, double y, double wide) {
    List<Trial> trials = new ArrayList<>();
    for (double lift : new double[] {-10, 18, 4, -24, 32}) {
      double base = y + lift;
      trials.add(trial(x + 13, base, "start", x + 13, wide));
      trials.add(trial(x - 13, base, "end", x - 13 - wide, wide));
    }
    trials.add(trial(x, y - 16, "middle", x - wide / 2, wide));
    trials.add(trial(x, y + 25, "middle", x - wide / 2, wide));
    return trials;
  }

  private Trial trial(double x, double base, String anchor, double left, double wide) {
    return new Trial(
        new MapDrawing.Place(Svg.number(x), Svg.number(base), anchor),
        new Box(left, base - size * 0.8, left + wide, base + size * 0.25));
  }

  private double cost(Box box) {
    return 10 * covered(box) + lines.stream().mapToDouble(box::overlap).sum();
  }

  private boolean isAstray(Point own, Box box) {
    return points.stream()
        .anyMatch(one -> !one.equals(own) && box.distance(one) < box.distance(own));
  }

  private double covered(Box box) {
    return taken.stream().mapToDouble(box::overlap).sum();
  }
}
