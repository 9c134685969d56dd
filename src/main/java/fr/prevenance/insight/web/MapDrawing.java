package fr.prevenance.insight.web;

import fr.prevenance.insight.MapPoint;
import fr.prevenance.insight.SatisfactionMap;
import fr.prevenance.measure.Interval;
import fr.prevenance.platform.web.Svg;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The map as one drawing made on the server, the same with and without JavaScript, on screen and on
 * paper.
 */
public record MapDrawing(
    Canvas canvas,
    List<Area> areas,
    List<Title> titles,
    List<Tick> across,
    List<Tick> up,
    List<Spot> spots) {

  public enum Canvas {
    WIDE(740, 790, 54, 14),
    NARROW(372, 540, 40, 13.5);

    final double width;
    final double height;
    final double left;
    final double text;

    Canvas(double width, double height, double left, double text) {
      this.width = width;
      this.height = height;
      this.left = left;
      this.text = text;
    }

    public String box() {
      return "0 0 " + Svg.number(width) + " " + Svg.number(height);
    }

    public String css() {
      return this == WIDE ? "map-wide" : "map-narrow";
    }

    public String floor() {
      return Svg.number(bottom());
    }

    public String right() {
      return Svg.number(width - 6);
    }

    public String middle() {
      return Svg.number((left + width - 6) / 2);
    }

    public String centre() {
      return Svg.number((8 + bottom()) / 2);
    }

    public String foot() {
      return Svg.number(height - 4);
    }

    public String edge() {
      return Svg.number(left - 10);
    }

    double bottom() {
      return height - 48;
    }
  }

  public record Area(int zone, String x, String y, String width, String height) {}

  public record Tick(String text, String at) {}

  /** Where a text starts, ends or is centred, by its SVG anchor. */
  public record Place(String x, String y, String anchor) {}

  public record Title(int zone, String number, String text, String x, String y, String anchor) {}

  /** One criterion: its shape, its whiskers from its centre, and where its label fits. */
  public record Spot(
      MapPoint point,
      String name,
      String at,
      boolean chosen,
      String whiskers,
      @Nullable Place label,
      String shown) {

    public boolean hollow() {
      return point.toConfirm() || Math.min(point.satisfactionN(), point.importanceN()) < 30;
    }

    public String shape() {
      int r = chosen ? 11 : 8;
      return switch (Objects.requireNonNull(point.zone())) {
        case 1 -> "M%1$d 0a%2$d %2$d 0 1 0 %3$d 0a%2$d %2$d 0 1 0 -%3$d 0".formatted(-r, r, 2 * r);
        case 2 -> "M-%1$d -%1$dh%2$dv%2$dh-%2$dz".formatted(r, 2 * r);
        case 3 -> "M0 -%1$dL%1$d %2$dH-%1$dz".formatted(r + 1, r - 1);
        default -> "M0 -%1$dL%1$d 0L0 %1$dL-%1$d 0z".formatted(r + 1);
      };
    }
  }

  /**
   * What is drawn: the map, the words for its points, who is chosen, which way satisfaction runs.
   */
  record Subject(
      SatisfactionMap map,
      MapScale scale,
      Function<MapPoint, String> names,
      String chosen,
      boolean rightwards) {}

  static Optional<MapDrawing> of(Subject subject, Canvas canvas) {
    List<MapPoint> placed =
        subject.map().criteria().stream().filter(point -> point.zone() != null).toList();
    Double satisfied = subject.map().threshold().satisfaction();
    Double important = subject.map().threshold().importance();
    if (placed.isEmpty() || satisfied == null || important == null) return Optional.empty();
    double near = canvas.left;
    double far = canvas.width - 6;
    MapScale scale = subject.scale();
    MapAxis x =
        MapAxis.spanning(
            span(placed, MapPoint::satisfaction, MapPoint::satisfactionInterval, satisfied),
            scale.satisfaction().low(),
            scale.satisfaction().high(),
            subject.rightwards() ? near : far,
            subject.rightwards() ? far : near);
    MapAxis y =
        MapAxis.spanning(
            span(placed, MapPoint::importance, MapPoint::importanceInterval, important),
            scale.importance().low(),
            scale.importance().high(),
            canvas.bottom(),
            8);
    return Optional.of(new MapPen(subject, canvas, x, y).draw(placed, satisfied, important));
  }

  private static DoubleStream span(
      List<MapPoint> points,
      Function<MapPoint, @Nullable Double> value,
      Function<MapPoint, @Nullable Interval> interval,
      double threshold) {
    DoubleStream.Builder all = DoubleStream.builder().add(threshold);
    for (MapPoint point : points) {
      all.add(Objects.requireNonNull(value.apply(point)));
      Interval ends = interval.apply(point);
      if (ends != null) all.add(ends.low()).add(ends.high());
    }
    return all.build();
  }
}
