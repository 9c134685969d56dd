package fr.prevenance.platform.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Twelve or so values in the height of a line of text, with the target dashed. */
public record Sparkline(String path, @Nullable String target, String lastX, String lastY) {

  public static final int WIDTH = 96;
  public static final int HEIGHT = 28;
  private static final double PAD = 4;

  public static Sparkline of(List<? extends @Nullable Double> values, @Nullable Double target) {
    List<Double> seen =
        Stream.concat(values.stream(), Stream.of(target == null ? Double.NaN : target))
            .filter(Objects::nonNull)
            .filter(value -> !value.isNaN())
            .toList();
    if (values.stream().allMatch(Objects::isNull)) {
      return new Sparkline("", null, "", "");
    }
    double min = seen.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double max = seen.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    List<Svg.Point> points =
        IntStream.range(0, values.size())
            .mapToObj(i -> new Svg.Point(x(i, values.size()), y(values.get(i), min, max)))
            .toList();
    Svg.Point last = points.stream().filter(p -> p.y() != null).reduce((a, b) -> b).orElseThrow();
    return new Sparkline(
        Svg.line(points),
        target == null ? null : Svg.number(height(target, min, max)),
        Svg.number(last.x()),
        Svg.number(Objects.requireNonNull(last.y())));
  }

  public boolean isEmpty() {
    return path.isEmpty();
  }

  private static double x(int index, int size) {
    return size == 1 ? WIDTH - PAD : PAD + index * (WIDTH - 2 * PAD) / (size - 1);
  }

  private static @Nullable Double y(@Nullable Double value, double min, double max) {
    return value == null ? null : height(value, min, max);
  }

  private static double height(double value, double min, double max) {
    return max == min
        ? HEIGHT / 2.0
        : HEIGHT - PAD - (value - min) / (max - min) * (HEIGHT - 2 * PAD);
  }
}
