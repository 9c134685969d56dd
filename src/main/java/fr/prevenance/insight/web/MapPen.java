package fr.prevenance.insight.web;

import fr.prevenance.insight.MapPoint;
import fr.prevenance.measure.Interval;
import fr.prevenance.platform.web.Svg;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws a map on its two axes. */
record MapPen(MapDrawing.Subject subject, MapDrawing.Canvas canvas, MapAxis x, MapAxis y) {

  private static final double TOP = 8;

  /** Urgent subjects get their label first. */
  private static final List<Integer> ORDER = List.of(2, 1, 4, 3);

  MapDrawing draw(List<MapPoint> points, double satisfied, double important) {
    double cutX = x.at(satisfied);
    double cutY = y.at(important);
    List<MapDrawing.Area> areas = new ArrayList<>();
    List<MapDrawing.Title> titles = new ArrayList<>();
    for (int zone = 1; zone <= 4; zone++) {
      areas.add(area(zone, cutX, cutY));
      titles.add(title(zone));
    }
    return new MapDrawing(canvas, areas, titles, x.ticks(), y.ticks(), spots(points));
  }

  private List<MapDrawing.Spot> spots(List<MapPoint> points) {
    MapLabels labels =
        new MapLabels(
            new MapLabels.Box(canvas.left, TOP, canvas.width - 2, canvas.bottom()), canvas.text);
    for (int zone = 1; zone <= 4; zone++) labels.take(corner(zone));
    points.forEach(point -> reserve(labels, point));
    Map<String, MapDrawing.@Nullable Place> places = new HashMap<>();
    points.stream()
        .sorted(
            Comparator.comparingInt(
                (MapPoint point) -> chosen(point) ? -1 : ORDER.indexOf(point.zone())))
        .forEach(point ->
            places.put(
                point.key(),
                labels
                    .place(new MapLabels.Point(across(point), up(point)), shown(point), must(point))
                    .orElse(null)));
    return points.stream().map(point -> spot(point, places.get(point.key()))).toList();
  }

  private MapDrawing.Spot spot(MapPoint point, MapDrawing.@Nullable Place label) {
    String at = Svg.number(across(point)) + " " + Svg.number(up(point));
    return new MapDrawing.Spot(
        point,
        subject.names().apply(point),
        at,
        chosen(point),
        whiskers(point),
        label,
        shown(point));
  }

  private boolean must(MapPoint point) {
    return canvas == MapDrawing.Canvas.WIDE || chosen(point);
  }

  private boolean chosen(MapPoint point) {
    return point.key().equals(subject.chosen());
  }

  /** Long names are cut; the list and the panel say them whole. */
  private String shown(MapPoint point) {
    String name = subject.names().apply(point);
    int most = canvas == MapDrawing.Canvas.WIDE ? 30 : 20;
    if (name.length() <= most) return name;
    int space = name.lastIndexOf(' ', most - 1);
    return name.substring(0, space > most / 2 ? space : most - 1) + "…";
  }

  private String whiskers(MapPoint point) {
    var path = new StringBuilder();
    Interval wide = point.satisfactionInterval();
    if (wide != null) {
      double from = x.at(wide.low());
      double to = x.at(wide.high());
      path.append("M%s %sH%s".formatted(n(from), n(up(point)), n(to)));
      for (double end : new double[] {from, to})
        path.append("M%s %sv8".formatted(n(end), n(up(point) - 4)));
    }
    Interval high = point.importanceInterval();
    if (high != null) {
      double from = y.at(high.low());
      double to = y.at(high.high());
      path.append("M%s %sV%s".formatted(n(across(point)), n(from), n(to)));
      for (double end : new double[] {from, to})
        path.append("M%s %sh8".formatted(n(across(point) - 4), n(end)));
    }
    return path.toString();
  }

  private void reserve(MapLabels labels, MapPoint point) {
    double left = across(point);
    double top = up(point);
    labels.point(new MapLabels.Point(left, top));
    Interval wide = point.satisfactionInterval();
    if (wide != null) {
      labels.avoid(
          new MapLabels.Box(
              Math.min(x.at(wide.low()), x.at(wide.high())),
              top - 3,
              Math.max(x.at(wide.low()), x.at(wide.high())),
              top + 3));
    }
    Interval high = point.importanceInterval();
    if (high != null)
      labels.avoid(new MapLabels.Box(left - 3, y.at(high.high()), left + 3, y.at(high.low())));
  }

  private MapDrawing.Area area(int zone, double cutX, double cutY) {
    boolean satisfied = zone == 1 || zone == 3;
    boolean important = zone == 1 || zone == 2;
    double outer = x.at(satisfied ? x.most() : x.least());
    double left = Math.min(outer, cutX) + (outer < cutX ? 0 : 2);
    double right = Math.max(outer, cutX) - (outer < cutX ? 2 : 0);
    double top = important ? TOP : cutY + 2;
    double bottom = important ? cutY - 2 : canvas.bottom();
    return new MapDrawing.Area(
        zone, n(left), n(top), n(Math.max(0, right - left)), n(Math.max(0, bottom - top)));
  }

  private MapDrawing.Title title(int zone) {
    boolean left = onTheLeft(zone);
    String text = canvas == MapDrawing.Canvas.WIDE ? Words.t("insight.map.title." + zone) : "";
    String at = n(left ? canvas.left + 18 : canvas.width - 24);
    return new MapDrawing.Title(
        zone,
        String.valueOf(zone),
        text,
        at,
        n(zone <= 2 ? TOP + 30 : canvas.bottom() - 18),
        left ? "start" : "end");
  }

  private MapLabels.Box corner(int zone) {
    double wide = canvas == MapDrawing.Canvas.WIDE ? 220 : 32;
    double left = onTheLeft(zone) ? canvas.left + 14 : canvas.width - 20 - wide;
    double top = zone <= 2 ? TOP + 8 : canvas.bottom() - 40;
    return new MapLabels.Box(left, top, left + wide, top + 30);
  }

  private boolean onTheLeft(int zone) {
    return subject.rightwards() == (zone == 2 || zone == 4);
  }

  private double across(MapPoint point) {
    return x.at(Objects.requireNonNull(point.satisfaction()));
  }

  private double up(MapPoint point) {
    return y.at(Objects.requireNonNull(point.importance()));
  }

  private static String n(double value) {
    return Svg.number(value);
  }
}
