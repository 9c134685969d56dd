package fr.prevenance.journey.web.print;

import fr.prevenance.journey.web.map.Column;
import fr.prevenance.journey.web.map.Dot;
import fr.prevenance.journey.web.map.Item;
import fr.prevenance.journey.web.map.MapPage;
import fr.prevenance.platform.web.Svg;
import java.util.List;

/**
 * A map on one sheet of A3.
 *
 * @param map the whole map, whose curve is drawn in mm
 * @param abridged whether something had to be left out
 */
public record PrintSheet(
    MapPage map,
    String organization,
    String day,
    String gathering,
    String css,
    boolean abridged,
    List<Band> bands) {

  public static final double WIDTH = 396;
  public static final double LABELS = 28;

  /**
   * Some stages side by side.
   *
   * @param from where the band begins on the curve, in mm
   */
  public record Band(
      List<Column> columns,
      double column,
      double from,
      List<Row> above,
      List<Spot> dots,
      List<Row> below) {

    public double width() {
      return column * columns.size();
    }

    public String box(double height) {
      return Svg.number(from) + " 0 " + Svg.number(width()) + " " + Svg.number(height);
    }
  }

  public record Row(String label, String note, List<List<Item>> cells) {}

  /** A contact of the curve, with what there is room to write beside it. */
  public record Spot(Dot dot, double left, double top, double room) {

    public boolean named() {
      return room >= 5.5;
    }

    public boolean counted() {
      return room >= 11;
    }
  }

  public double curve() {
    return map.emotion().curve().frame().height();
  }
}
