package fr.prevenance.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arithmetic of small drawings. */
public final class Svg {

  /** A point of a line; a missing height breaks it. */
  record Point(double x, @Nullable Double y) {}

  private Svg() {}

  /** One decimal and a dot, whatever the language. */
  public static String number(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** The place of a value between two ends as « 52.5% », held within them. */
  public static String share(double value, double min, double max) {
    double share = max <= min ? 0 : 100 * (value - min) / (max - min);
    return number(Math.clamp(share, 0, 100)) + "%";
  }

  static String line(List<Point> points) {
    var path = new StringBuilder();
    boolean drawing = false;
    for (Point point : points) {
      Double y = point.y();
      if (y != null) {
        path.append(drawing ? 'L' : 'M').append(number(point.x())).append(' ').append(number(y));
      }
      drawing = y != null;
    }
    return path.toString();
  }
}
