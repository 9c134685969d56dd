package fr.prevenance.journey.web.priority;

import fr.prevenance.platform.web.Svg;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds each name a place where it covers nothing and no other bubble is nearer than its own. */
final class LabelRoom {

  private record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private record Circle(double x, double y, double radius) {

    double distance(Box box) {
      double across = Math.max(0, Math.max(box.left - x, x - box.right));
      double down = Math.max(0, Math.max(box.top - y, y - box.bottom));
      return Math.hypot(across, down) - radius;
    }
  }

  private static final double LETTER = 0.55;
  private static final double GAP = 5;

  private final double width;
  private final double floor;
  private final double size;
  private final List<Circle> bubbles = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();

  LabelRoom(double width, double floor, double size) {
    this.width = width;
    this.floor = floor;
    this.size = size;
  }

  void take(double x, double y, double radius) {
    bubbles.add(new Circle(x, y, radius));
  }

  Matrix.@Nullable Label label(String text, double x, double y, double radius) {
    Circle own = new Circle(x, y, radius);
    double wide = text.length() * LETTER * size;
    double side = radius + GAP;
    for (double lift : new double[] {0, -size, size, -2 * size, 2 * size}) {
      Matrix.Label right =
          placed(
              own,
              text,
              new Box(x + side, y + lift - size / 2, x + side + wide, y + lift + size / 2),
              "start");
      if (right != null) return right;
      Matrix.Label left =
          placed(
              own,
              text,
              new Box(x - side - wide, y + lift - size / 2, x - side, y + lift + size / 2),
              "end");
      if (left != null) return left;
    }
    for (double way : new double[] {-1, 1}) {
      double middle = y + way * (side + size / 2);
      Matrix.Label over =
          placed(
              own,
              text,
              new Box(x - wide / 2, middle - size / 2, x + wide / 2, middle + size / 2),
              "middle");
      if (over != null) return over;
    }
    return null;
  }

  private Matrix.@Nullable Label placed(Circle own, String text, Box box, String anchor) {
    boolean within =
        box.left() >= 0 && box.right() <= width && box.top() >= 0 && box.bottom() <= floor;
    if (!within || taken.stream().anyMatch(box::meets) || isNearerToAnother(own, box)) return null;
    taken.add(box);
    double x =
        anchor.equals("start")
            ? box.left()
            : anchor.equals("end") ? box.right() : (box.left() + box.right()) / 2;
    return new Matrix.Label(text, Svg.number(x), Svg.number(box.bottom() - size * 0.15), anchor);
  }

  private boolean isNearerToAnother(Circle own, Box box) {
    return bubbles.stream()
        .anyMatch(one -> !one.equals(own) && one.distance(box) < Math.max(0, own.distance(box)));
  }
}
