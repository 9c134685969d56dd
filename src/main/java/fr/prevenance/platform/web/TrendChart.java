package fr.prevenance.platform.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A figure over time with the band of its 95 % interval, drawn on the server. */
public record TrendChart(
    String line,
    List<String> bands,
    List<Mark> grid,
    List<Mark> labels,
    List<Dot> dots,
    String aim) {

  public static final int WIDTH = 372;
  public static final int HEIGHT = 124;
  public static final int PLOT_WIDTH = 346;
  private static final double LEFT = 8;
  private static final double RIGHT = 334;
  private static final double TOP = 19.5;
  private static final double BOTTOM = 87;

  /**
   * A period and its figure; without a value the line is broken, below 30 answers the dot is
   * hollow.
   */
  public record Point(String label, @Nullable Double value, double low, double high, long n) {}

  public record Mark(String text, String at, String anchor) {}

  public record Dot(String x, String y, boolean last) {}

  public static TrendChart of(List<Point> points) {
    return of(points, Formats::signed);
  }

  /**
   * @param words how a value of the axis is written
   */
  public static TrendChart of(List<Point> points, Function<Double, String> words) {
    return of(points, words, Collections.nCopies(points.size(), null));
  }

  /**
   * @param aims what is aimed at in each period, null where nothing is
   */
  public static TrendChart of(
      List<Point> points, Function<Double, String> words, List<? extends @Nullable Double> aims) {
    return new Plan(points, words, aims).draw();
  }

  public boolean isEmpty() {
    return dots.isEmpty();
  }

  private record Plan(
      List<Point> points,
      double min,
      double max,
      Function<Double, String> words,
      List<? extends @Nullable Double> aims) {

    Plan(
        List<Point> points, Function<Double, String> words, List<? extends @Nullable Double> aims) {
      this(
          points,
          aims.stream()
              .filter(Objects::nonNull)
              .mapToDouble(a -> a)
              .reduce(least(points), Math::min),
          aims.stream()
              .filter(Objects::nonNull)
              .mapToDouble(a -> a)
              .reduce(most(points), Math::max),
          words,
          aims);
    }

    TrendChart draw() {
      return new TrendChart(
          Svg.line(IntStream.range(0, points.size()).mapToObj(this::at).toList()),
          bands(),
          grid(),
          labels(),
          dots(),
          aim());
    }

    private String aim() {
      return Svg.line(
          IntStream.range(0, aims.size())
              .mapToObj(i -> new Svg.Point(x(i), height(aims.get(i))))
              .toList());
    }

    private @Nullable Double height(@Nullable Double value) {
      return value == null ? null : Double.valueOf(y(value));
    }

    private Svg.Point at(int i) {
      Double value = points.get(i).value();
      return new Svg.Point(x(i), value == null ? null : y(value));
    }

    private List<String> bands() {
      List<String> bands = new ArrayList<>();
      List<Integer> run = new ArrayList<>();
      for (int i = 0; i <= points.size(); i++) {
        if (i < points.size() && points.get(i).value() != null) {
          run.add(i);
        } else if (run.size() > 1) {
          bands.add(band(run));
          run.clear();
        } else {
          run.clear();
        }
      }
      return bands;
    }

    private String band(List<Integer> run) {
      List<Svg.Point> edge = new ArrayList<>();
      run.forEach(i -> edge.add(new Svg.Point(x(i), y(points.get(i).high()))));
      Collections.reverse(run);
      run.forEach(i -> edge.add(new Svg.Point(x(i), y(points.get(i).low()))));
      return Svg.line(edge) + "Z";
    }

    private List<Mark> grid() {
      return Ticks.between(min, max, 3).stream()
          .map(tick -> new Mark(words.apply(tick), Svg.number(y(tick)), "end"))
          .toList();
    }

    private List<Mark> labels() {
      int last = points.size() - 1;
      return IntStream.rangeClosed(0, last)
          .filter(i -> i == last || (i % 3 == 0 && last - i >= 2))
          .mapToObj(
              i -> new Mark(points.get(i).label(), Svg.number(x(i)), i == 0 ? "start" : "middle"))
          .toList();
    }

    private List<Dot> dots() {
      int last =
          IntStream.range(0, points.size())
              .filter(i -> points.get(i).value() != null)
              .max()
              .orElse(-1);
      return IntStream.rangeClosed(0, last)
          .filter(i -> points.get(i).value() != null && (i == last || points.get(i).n() < 30))
          .mapToObj(i ->
              new Dot(
                  Svg.number(x(i)),
                  Svg.number(y(Objects.requireNonNull(points.get(i).value()))),
                  i == last))
          .toList();
    }

    private double x(int index) {
      return points.size() == 1 ? RIGHT : LEFT + index * (RIGHT - LEFT) / (points.size() - 1);
    }

    private double y(double value) {
      return max == min
          ? (TOP + BOTTOM) / 2
          : BOTTOM - (value - min) / (max - min) * (BOTTOM - TOP);
    }

    private static double least(List<Point> points) {
      return points.stream().filter(p -> p.value() != null).mapToDouble(Point::low).min().orElse(0);
    }

    private static double most(List<Point> points) {
      return points.stream()
          .filter(p -> p.value() != null)
          .mapToDouble(Point::high)
          .max()
          .orElse(1);
    }
  }
}
