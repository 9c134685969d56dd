package fr.prevenance.journey.web.priority;

import fr.prevenance.journey.live.Feeling;
import fr.prevenance.journey.web.Names;
import fr.prevenance.journey.web.map.DotWords;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.Svg;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws the contacts of a map by importance and score; the area of each is its voices. */
record MatrixPen(Matrix.Canvas canvas, String path) {

  private static final double SMALLEST = 5;
  private static final int NAME = 34;
  private static final double APART = 3;

  Matrix draw(List<Ranked> ranked) {
    return new Matrix(
        canvas,
        Svg.number(canvas.x(Feeling.MIDDLE)),
        IntStream.rangeClosed(0, 5)
            .mapToObj(i -> new Matrix.Tick(String.valueOf(2 * i), Svg.number(canvas.x(20.0 * i))))
            .toList(),
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> new Matrix.Tick(String.valueOf(i), Svg.number(canvas.y(i))))
            .toList(),
        bubbles(ranked));
  }

  private List<Matrix.Bubble> bubbles(List<Ranked> ranked) {
    long most = ranked.stream().mapToLong(one -> one.point().n()).max().orElse(1);
    var room = new LabelRoom(canvas.width, canvas.bottom(), canvas.text);
    List<Double> heights = apart(ranked, most);
    for (int i = 0; i < ranked.size(); i++)
      room.take(canvas.x(ranked.get(i).score()), heights.get(i), radius(ranked.get(i), most));
    Map<Ranked, Matrix.Label> labels = new HashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      Ranked one = ranked.get(i);
      String name = Names.shortened(one.point().touchpoint().name(), NAME);
      Matrix.Label label =
          room.label(name, canvas.x(one.score()), heights.get(i), radius(one, most));
      if (label != null) labels.put(one, label);
    }
    List<Matrix.Bubble> bubbles = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++)
      bubbles.add(
          bubble(
              ranked.get(i),
              heights.get(i),
              radius(ranked.get(i), most),
              labels.get(ranked.get(i))));
    bubbles.sort((one, other) ->
        Double.compare(Double.parseDouble(other.radius()), Double.parseDouble(one.radius())));
    return bubbles;
  }

  /**
   * Contacts of one importance and nearly one score would lie on each other: they step aside a
   * little.
   */
  private List<Double> apart(List<Ranked> ranked, long most) {
    List<Double> heights = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      Ranked one = ranked.get(i);
      double at = canvas.y(one.point().touchpoint().importance());
      double step = (canvas.y(1) - canvas.y(2)) / 9;
      double height = at;
      for (int tried = 1; tried < 8 && hidden(ranked, heights, one, height, most); tried++)
        height = at + (tried % 2 == 0 ? 1 : -1) * step * ((tried + 1) / 2);
      heights.add(height);
    }
    return heights;
  }

  private boolean hidden(
      List<Ranked> ranked, List<Double> heights, Ranked one, double height, long most) {
    return IntStream.range(0, heights.size())
        .anyMatch(i ->
            Math.hypot(
                    canvas.x(ranked.get(i).score()) - canvas.x(one.score()),
                    heights.get(i) - height)
                < Math.max(radius(ranked.get(i), most), radius(one, most)) + APART);
  }

  private double radius(Ranked one, long most) {
    return Math.max(SMALLEST, canvas.largest * Math.sqrt((double) one.point().n() / most));
  }

  private Matrix.Bubble bubble(
      Ranked one, double height, double radius, Matrix.@Nullable Label label) {
    var contact = one.point().touchpoint();
    String css =
        (Feeling.isGood(one.score()) ? "high" : "low")
            + (one.point().n() < Measurement.ENOUGH ? " few" : "");
    String told =
        Words.t(
            "mapview.priority.told",
            contact.name(),
            contact.importance(),
            DotWords.outOfTen(one.score()),
            one.point().n());
    return new Matrix.Bubble(
        contact.name(),
        told,
        path + "/touchpoints/" + contact.key(),
        Svg.number(canvas.x(one.score())),
        Svg.number(height),
        Svg.number(radius),
        css,
        label);
  }
}
