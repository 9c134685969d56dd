package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.Feeling;
import fr.prevenance.platform.web.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of emotion. It is level at each point, so that it never shows a height or a depth that
 * nobody told of.
 *
 * @param sure the parts between two points that rest on what was said of late
 * @param loose the other parts
 * @param area between the line and the middle
 */
public record Curve(
    Frame frame, double middle, String sure, String loose, String area, List<Spot> spots) {

  /** The room of the drawing; labels stand in what is kept free above and below. */
  public record Frame(double width, double height, double above, double below) {}

  /**
   * @param at from 0, the start of the first stage, to 1, the end of the last
   * @param level from 0 to 100
   * @param after whether it follows the mark before it without a stage in between
   */
  public record Mark(double at, double level, boolean firm, boolean after) {}

  public record Spot(double x, double y) {}

  private static final double BEND = 0.45;
  private static final double FADE = 0.25;

  /** A curve of small differences must not look like an alp. */
  private static final double LEAST_LOW = Feeling.MIDDLE - 20;

  private static final double LEAST_HIGH = Feeling.MIDDLE + 20;

  /**
   * @param reach how far the line goes on before the first mark and after the last, as a share
   */
  static Curve through(List<Mark> marks, Frame frame, double reach) {
    double low = marks.stream().mapToDouble(Mark::level).reduce(LEAST_LOW, Math::min);
    double high = marks.stream().mapToDouble(Mark::level).reduce(LEAST_HIGH, Math::max);
    double depth = frame.height() - frame.above() - frame.below();
    List<Spot> spots =
        marks.stream()
            .map(mark ->
                new Spot(
                    mark.at() * frame.width(),
                    frame.above() + depth * (high - mark.level()) / (high - low)))
            .toList();
    double middle = frame.above() + depth * (high - Feeling.MIDDLE) / (high - low);
    return new Curve(frame, middle, "", "", "", spots).drawn(marks, reach * frame.width());
  }

  private Curve drawn(List<Mark> marks, double reach) {
    if (spots.isEmpty()) return this;
    List<Spot> all = new ArrayList<>(spots);
    all.addFirst(faded(spots.getFirst(), Math.max(0, spots.getFirst().x() - reach)));
    all.addLast(faded(spots.getLast(), Math.min(frame.width(), spots.getLast().x() + reach)));
    var firm = new StringBuilder();
    var soft = new StringBuilder();
    var whole = new StringBuilder(start(all.getFirst()));
    for (int i = 1; i < all.size(); i++) {
      String bend = bend(all.get(i - 1), all.get(i));
      whole.append(bend);
      (isSure(marks, i) ? firm : soft).append(start(all.get(i - 1))).append(bend);
    }
    String floor = Svg.number(middle);
    whole
        .append('L')
        .append(Svg.number(all.getLast().x()))
        .append(' ')
        .append(floor)
        .append('L')
        .append(Svg.number(all.getFirst().x()))
        .append(' ')
        .append(floor)
        .append('Z');
    return new Curve(frame, middle, firm.toString(), soft.toString(), whole.toString(), spots);
  }

  /** The part that ends at this place of the line, whose ends have one mark each. */
  private static boolean isSure(List<Mark> marks, int i) {
    boolean before = i < 2 || marks.get(i - 2).firm();
    boolean here =
        i > marks.size() || marks.get(i - 1).firm() && (i < 2 || marks.get(i - 1).after());
    return before && here;
  }

  private Spot faded(Spot spot, double x) {
    return new Spot(x, spot.y() + (middle - spot.y()) * FADE);
  }

  private static String start(Spot spot) {
    return "M" + Svg.number(spot.x()) + " " + Svg.number(spot.y());
  }

  private static String bend(Spot from, Spot to) {
    double pull = BEND * (to.x() - from.x());
    return "C"
        + at(from.x() + pull, from.y())
        + " "
        + at(to.x() - pull, to.y())
        + " "
        + at(to.x(), to.y());
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
