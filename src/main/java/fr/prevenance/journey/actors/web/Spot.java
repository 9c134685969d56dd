package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import java.util.List;

/** Where an actor stands, with its name beside it. */
record Spot(Stakeholder actor, double x, double y, double radius, Label label) {

  static final double LINE = 17;
  private static final double LETTER = 7.7;
  private static final double GAP = 5;

  /**
   * @param x where the text starts, ends or is centred, by its SVG anchor
   * @param y the base of the first line
   */
  record Label(List<String> lines, String anchor, double x, double y, Box box) {}

  static Spot bare(Stakeholder actor, double x, double y) {
    double radius = actor.isCustomer() ? 22 : 6 + 1.4 * actor.influence();
    return new Spot(actor, x, y, radius, new Label(List.of(), "middle", x, y, Box.around(x, y, 0)));
  }

  Box disc() {
    return Box.around(x, y, radius + 2);
  }

  Spot named(Label chosen) {
    return new Spot(actor, x, y, radius, chosen);
  }

  /** All places for the name, the best first: outwards, then around, then further away. */
  List<Label> trials() {
    List<String> lines = NameLines.of(actor.name());
    double wide = lines.stream().mapToInt(String::length).max().orElse(0) * LETTER;
    double high = lines.size() * LINE;
    return java.util.stream.Stream.of(0.0, 14.0, 30.0)
        .flatMap(away -> sides().stream().map(side -> label(lines, side, away, wide, high)))
        .toList();
  }

  private enum Side {
    RIGHT,
    LEFT,
    BELOW,
    ABOVE
  }

  private List<Side> sides() {
    if (actor.isCustomer() || Math.abs(x) < Math.abs(y) * 0.45)
      return y < 0 && !actor.isCustomer()
          ? List.of(Side.ABOVE, x < 0 ? Side.LEFT : Side.RIGHT, x < 0 ? Side.RIGHT : Side.LEFT, Side.BELOW)
          : List.of(Side.BELOW, x < 0 ? Side.LEFT : Side.RIGHT, x < 0 ? Side.RIGHT : Side.LEFT, Side.ABOVE);
    Side outer = x < 0 ? Side.LEFT : Side.RIGHT;
    return List.of(outer, y < 0 ? Side.ABOVE : Side.BELOW, y < 0 ? Side.BELOW : Side.ABOVE, x < 0 ? Side.RIGHT : Side.LEFT);
  }

  private Label label(List<String> lines, Side side, double away, double wide, double high) {
    double off = radius + GAP + away;
    return switch (side) {
      case RIGHT -> label(lines, "start", x + off, y - high / 2, x + off, wide, high);
      case LEFT -> label(lines, "end", x - off, y - high / 2, x - off - wide, wide, high);
      case BELOW -> label(lines, "middle", x, y + off, x - wide / 2, wide, high);
      case ABOVE -> label(lines, "middle", x, y - off - high, x - wide / 2, wide, high);
    };
  }

  private static Label label(
      List<String> lines, String anchor, double at, double top, double left, double wide, double high) {
    return new Label(lines, anchor, at, top + 13, new Box(left, top, left + wide, top + high));
  }
}
