package fr.prevenance.journey.web.priority;

import fr.prevenance.platform.web.Svg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Importance against score, drawn on the server, the same on screen and on paper. */
public record Matrix(
    Canvas canvas, String middle, List<Tick> across, List<Tick> up, List<Bubble> bubbles) {

  public enum Canvas {
    WIDE(900, 470, 34, 15),
    NARROW(372, 430, 22, 13);

    final double width;
    final double height;
    final double largest;
    final double text;

    Canvas(double width, double height, double largest, double text) {
      this.width = width;
      this.height = height;
      this.largest = largest;
      this.text = text;
    }

    public String box() {
      return "0 0 " + Svg.number(width) + " " + Svg.number(height);
    }

    public String css() {
      return this == WIDE ? "mx mx-wide" : "mx mx-narrow";
    }

    public String floor() {
      return Svg.number(bottom());
    }

    public String left() {
      return Svg.number(LEFT);
    }

    public String right() {
      return Svg.number(width - RIGHT);
    }

    public String foot() {
      return Svg.number(height - 4);
    }

    double bottom() {
      return height - 44;
    }

    /** Low scores to the left. */
    double x(double score) {
      return LEFT + largest + (width - RIGHT - LEFT - 2 * largest) * score / 100;
    }

    double y(double importance) {
      return bottom() - largest - (bottom() - TOP - 2 * largest) * (importance - 1) / 4;
    }
  }

  private static final double LEFT = 26;
  private static final double RIGHT = 4;
  private static final double TOP = 22;

  public record Tick(String text, String at) {}

  /**
   * @param label where its name fits; null when there is no room
   */
  public record Bubble(
      String name,
      String told,
      String href,
      String x,
      String y,
      String radius,
      String css,
      @Nullable Label label) {}

  public record Label(String text, String x, String y, String anchor) {}
}
