package fr.prevenance.journey.actors.web;

import fr.prevenance.platform.web.Svg;
import java.util.List;

/** A bent line between two spots that stops at their edges, with its arrow. */
record TiePath(double[] from, double[] bend, double[] to, double[] tip) {

  private static final double APART = 30;
  private static final double EDGE = 4;
  private static final int STEPS = 200;
  private static final int LOOKS = 28;
  private static final double[] BENDS = {
    0.05, -0.05, 0.14, -0.14, 0.24, -0.24, 0.36, -0.36, 0.5, -0.5
  };

  /**
   * The bend that passes by what is in the way, the flattest first.
   *
   * @param lane 0 for the only line between the two, ±½, ±1… when they are several
   * @param inTheWay what a line should not run through
   */
  static TiePath of(Spot from, Spot to, double lane, boolean arrow, List<Box> inTheWay) {
    double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
    if (lane != 0) return bent(from, to, lane * APART, arrow);
    TiePath best = bent(from, to, BENDS[0] * length, arrow);
    double least = Double.MAX_VALUE;
    for (double bend : BENDS) {
      TiePath trial = bent(from, to, bend * length, arrow);
      double cost = trial.trouble(inTheWay) + Math.abs(bend);
      if (cost >= least) continue;
      least = cost;
      best = trial;
    }
    return best;
  }

  /** How many of the looks along the line fall on something. */
  private double trouble(List<Box> inTheWay) {
    double trouble = 0;
    for (int i = 2; i < LOOKS - 1; i++) {
      double[] p = at(from, bend, to, (double) i / LOOKS);
      for (Box box : inTheWay) if (box.holds(p[0], p[1])) trouble++;
    }
    return trouble;
  }

  private static TiePath bent(Spot from, Spot to, double shift, boolean arrow) {
    double[] a = {from.x(), from.y()};
    double[] b = {to.x(), to.y()};
    double length = Math.max(1, Math.hypot(b[0] - a[0], b[1] - a[1]));
    double[] bend = {
      (a[0] + b[0]) / 2 - (b[1] - a[1]) / length * shift * 2,
      (a[1] + b[1]) / 2 + (b[0] - a[0]) / length * shift * 2
    };
    double leave = leaving(a, bend, b, from.radius() + EDGE);
    double arrive = 1 - leaving(b, bend, a, to.radius() + EDGE + (arrow ? 7 : 0));
    double touch = 1 - leaving(b, bend, a, to.radius() + EDGE);
    return new TiePath(
        at(a, bend, b, leave),
        part(a, bend, b, leave, arrive),
        at(a, bend, b, arrive),
        at(a, bend, b, touch));
  }

  /**
   * The same curve with two bends: paper knows no other, and its renderer flattens those with one.
   */
  String path() {
    return "M"
        + pair(from)
        + "C"
        + pair(twoThirds(from))
        + " "
        + pair(twoThirds(to))
        + " "
        + pair(to);
  }

  private double[] twoThirds(double[] end) {
    return new double[] {end[0] + (bend[0] - end[0]) * 2 / 3, end[1] + (bend[1] - end[1]) * 2 / 3};
  }

  /** A small triangle at the end. */
  String head(double size) {
    double dx = tip[0] - to[0];
    double dy = tip[1] - to[1];
    double length = Math.max(0.1, Math.hypot(dx, dy));
    double ux = dx / length;
    double uy = dy / length;
    double[] base = {tip[0] - ux * size * 1.5, tip[1] - uy * size * 1.5};
    return "M"
        + pair(tip)
        + "L"
        + pair(new double[] {base[0] - uy * size * 0.7, base[1] + ux * size * 0.7})
        + "L"
        + pair(new double[] {base[0] + uy * size * 0.7, base[1] - ux * size * 0.7})
        + "z";
  }

  double[] middle() {
    return at(from, bend, to, 0.5);
  }

  private static double leaving(double[] a, double[] bend, double[] b, double radius) {
    for (int i = 0; i <= STEPS / 2; i++) {
      double t = (double) i / STEPS;
      double[] p = at(a, bend, b, t);
      if (Math.hypot(p[0] - a[0], p[1] - a[1]) >= radius) return t;
    }
    return 0.45;
  }

  private static double[] at(double[] a, double[] bend, double[] b, double t) {
    double u = 1 - t;
    return new double[] {
      u * u * a[0] + 2 * u * t * bend[0] + t * t * b[0],
      u * u * a[1] + 2 * u * t * bend[1] + t * t * b[1]
    };
  }

  /** The bend of the part of a quadratic curve (its blossom at both ends). */
  private static double[] part(double[] a, double[] bend, double[] b, double s, double t) {
    double[] p = new double[2];
    for (int i = 0; i < 2; i++)
      p[i] = (1 - s) * (1 - t) * a[i] + (s * (1 - t) + t * (1 - s)) * bend[i] + s * t * b[i];
    return p;
  }

  private static String pair(double[] p) {
    return Svg.number(p[0]) + " " + Svg.number(p[1]);
  }
}
