package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.StakeholderMap;
import fr.prevenance.journey.actors.Tie;
import fr.prevenance.platform.web.Svg;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The actors in their circles, drawn on the server: the same on screen and on paper. */
public record CircleDrawing(
    String box, String label, List<Ring> rings, List<Line> lines, List<Dot> dots, List<Caption> captions) {

  private static final double CAPTION_LETTER = 7.2;

  public record Ring(int circle, String radius) {}

  /** The name of a circle, on a strip that hides the circle behind it. */
  public record Caption(String text, String x, String y, Strip strip) {}

  public record Strip(String x, String y, String width, String height) {

    static Strip of(Box box) {
      return new Strip(
          Svg.number(box.left()), Svg.number(box.top()), Svg.number(box.right() - box.left()), Svg.number(box.bottom() - box.top()));
    }
  }

  /**
   * @param head the arrow, empty for a link without direction
   * @param cross where a conflict is marked, empty otherwise
   */
  public record Line(Look look, String path, String head, String cross, String title) {}

  /** Of a dot: its place as « x y », its outline, and what its filling says. */
  public record Dot(Stakeholder actor, String at, String shape, String css, Label label, String title) {}

  public record Label(List<TextLine> lines, String anchor, Strip strip) {}

  public record TextLine(String text, String x, String y) {}

  /** @param chosen the actor that is open, marked */
  public static CircleDrawing of(StakeholderMap map, String label, @Nullable String chosen) {
    List<String> names = IntStream.range(1, Stakeholder.CIRCLES).mapToObj(circle -> Words.t("stakeholder.circle." + circle)).toList();
    CircleLayout layout = CircleLayout.of(map, names.stream().map(name -> name.length() * CAPTION_LETTER).toList());
    Box frame = layout.frame();
    String box =
        String.join(
            " ", Svg.number(frame.left()), Svg.number(frame.top()), Svg.number(frame.right() - frame.left()), Svg.number(frame.bottom() - frame.top()));
    List<Ring> rings = new ArrayList<>();
    for (int i = 0; i < layout.radii().size(); i++) rings.add(new Ring(i + 1, Svg.number(layout.radii().get(i))));
    return new CircleDrawing(
        box, label, rings, lines(map, layout), layout.spots().stream().map(spot -> dot(spot, chosen)).toList(),
        layout.captions().stream().map(one -> new Caption(names.get(one.circle() - 1), Svg.number(one.x()), Svg.number(one.y()), Strip.of(one.box()))).toList());
  }

  private static List<Line> lines(StakeholderMap map, CircleLayout layout) {
    List<Spot> spots = layout.spots();
    List<Line> lines = new ArrayList<>();
    for (Tie tie : map.ties()) {
      List<Tie> beside = map.ties().stream().filter(other -> other.touches(tie.from()) && other.touches(tie.to())).toList();
      double lane = beside.indexOf(tie) - (beside.size() - 1) / 2.0;
      // seen from the other end the same side is the other side
      boolean reversed = tie.from().compareTo(tie.to()) > 0;
      TiePath path =
          TiePath.of(
              spot(spots, tie.from()), spot(spots, tie.to()), reversed ? -lane : lane, tie.nature().isDirected(), layout.inTheWay(tie));
      lines.add(line(map, tie, path));
    }
    return lines;
  }

  private static Line line(StakeholderMap map, Tie tie, TiePath path) {
    double[] middle = path.middle();
    return new Line(
        Look.of(tie), path.path(), tie.nature().isDirected() ? path.head(4.5 + 1.5 * tie.strength()) : "",
        tie.nature().isDirected() ? "" : Svg.number(middle[0]) + " " + Svg.number(middle[1]), TieWords.sentence(map, tie));
  }

  private static Dot dot(Spot spot, @Nullable String chosen) {
    Stakeholder actor = spot.actor();
    Spot.Label label = spot.label();
    List<TextLine> text = new ArrayList<>();
    for (String line : label.lines())
      text.add(new TextLine(line, Svg.number(label.x()), Svg.number(label.y() + text.size() * Spot.LINE)));
    return new Dot(
        actor, Svg.number(spot.x()) + " " + Svg.number(spot.y()), Look.shape(actor.kind(), spot.radius()), Look.css(actor) + (actor.key().equals(chosen) ? " chosen" : ""),
        new Label(text, label.anchor(), Strip.of(label.box())),
        Words.t("stakeholder.dot", actor.name(), Words.t("stakeholder.kind." + actor.kind()), actor.influence(), actor.concern()));
  }

  private static Spot spot(List<Spot> spots, String key) {
    return spots.stream().filter(one -> one.actor().key().equals(key)).findFirst().orElseThrow();
  }
}
