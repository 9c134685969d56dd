package fr.prevenance.insight.web;

import fr.prevenance.platform.web.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds each label of the map a place beside its point, away from what is already there. */
final class MapLabels {

  /** A rectangle of the drawing that is taken. */
  record Box(double left, double top, double right, double bottom) {

    double overlap(Box other) {
      double wide = Math.min(right, other.right) - Math.max(left, other.left);
      double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return wide <= 0 || high <= 0 ? 0 : wide * high;
    }

    boolean within(Box frame) {
      return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
    }
  }

  private record Trial(MapDrawing.Place place, Box box) {}

  private static final double LETTER = 0.53;

  private final Box frame;
  private final double size;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();

  MapLabels(Box frame, double size) {
    this.frame = frame;
    this.size = size;
  }

  void take(Box box) {
    taken.add(box);
  }

  /** A whisker may be written over, but better not. */
  void avoid(Box line) {
    lines.add(line);
  }

  /** Empty when every place would cover something, unless the label must be shown. */
  Optional<MapDrawing.Place> place(double x, double y, String text, boolean must) {
    List<Trial> trials = trials(x, y, text.length() * LETTER * size).stream().filter(one -> one.box().within(frame)).toList();
    Trial best = null;
    double least = Double.MAX_VALUE;
    for (Trial trial : trials) {
      double cost = cost(trial.box());
      if (cost < least - 1e-9) {
        least = cost;
        best = trial;
      }
    }
    if (best == null || (!must && covered(best.box()) > 0)) return Optional.empty();
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
    return new Trial(new MapDrawing.Place(Svg.number(x), Svg.number(base), anchor), new Box(left, base - size * 0.8, left + wide, base + size * 0.25));
  }

  private double cost(Box box) {
    return 10 * covered(box) + lines.stream().mapToDouble(box::overlap).sum();
  }

  private double covered(Box box) {
    return taken.stream().mapToDouble(box::overlap).sum();
  }
}
