package fr.prevenance.insight.web;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** One axis of the map: what it spans in figures, and where that lies in the drawing. */
record MapAxis(double least, double most, double start, double end) {

  /** As wide as what is drawn, a little more, and never beyond the scale. */
  static MapAxis spanning(DoubleStream drawn, double min, double max, double start, double end) {
    var all = drawn.summaryStatistics();
    double low = all.getCount() == 0 ? min : all.getMin();
    double high = all.getCount() == 0 ? max : all.getMax();
    double room = Math.max(0.09 * (high - low), 0.04 * (max - min));
    return new MapAxis(Math.max(min, low - room), Math.min(max, high + room), start, end);
  }

  double at(double figure) {
    return start + (Math.clamp(figure, least, most) - least) / (most - least) * (end - start);
  }

  List<MapDrawing.Tick> ticks() {
    List<MapDrawing.Tick> ticks = new ArrayList<>();
    double step = step();
    for (double tick = Math.ceil(least / step - 1e-9) * step; tick <= most + 1e-9; tick += step) {
      ticks.add(new MapDrawing.Tick(Formats.upTo(tick, 2), Svg.number(at(tick))));
    }
    return ticks;
  }

  private double step() {
    double power = Math.pow(10, Math.floor(Math.log10((most - least) / 7)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(factor -> factor * power)
        .filter(step -> (most - least) / step <= 8)
        .findFirst()
        .orElse(10 * power);
  }
}
