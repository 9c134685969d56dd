package fr.prevenance.journey.web.print;

import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.journey.web.map.Column;
import fr.prevenance.journey.web.map.Curve;
import fr.prevenance.journey.web.map.Dot;
import fr.prevenance.journey.web.map.Lane;
import fr.prevenance.journey.web.map.LiveMapPages;
import fr.prevenance.journey.web.map.MapPage;
import java.util.ArrayList;
import java.util.List;

/** Splits a long map into bands that lie one under the other. */
record Bands(MapFacts facts, Detail detail, MapPage map, double column) {

  /** A stage needs so many mm to be read. */
  private static final double LEAST_COLUMN = 25;

  private static final double WIDEST = 110;
  private static final double ROOM = PrintSheet.WIDTH - PrintSheet.LABELS;

  Bands(MapFacts facts, Detail detail) {
    this(facts, detail, column(facts.live().stages().size()));
  }

  private Bands(MapFacts facts, Detail detail, double column) {
    this(
        facts,
        detail,
        LiveMapPages.paper(facts, frame(facts.live().stages().size(), column)),
        column);
  }

  List<PrintSheet.Band> bands() {
    int stages = map.columns().size();
    int each = each(stages);
    List<PrintSheet.Band> bands = new ArrayList<>();
    for (int from = 0; from < stages; from += each)
      bands.add(band(from, Math.min(stages, from + each)));
    return bands;
  }

  private PrintSheet.Band band(int from, int to) {
    double start = from * column;
    double end = to * column;
    return new PrintSheet.Band(
        map.columns().subList(from, to).stream().map(this::named).toList(),
        column,
        start,
        rows(map.above(), from, to),
        dots(start, end),
        rows(map.below(), from, to));
  }

  private Column named(Column one) {
    return new Column(one.key(), detail.name(one.name()), one.moment(), one.hot(), one.width());
  }

  private List<PrintSheet.Row> rows(List<Lane> lanes, int from, int to) {
    return lanes.stream()
        .filter(detail::keeps)
        .map(lane ->
            new PrintSheet.Row(
                lane.label(),
                lane.note(),
                lane.cells().subList(from, to).stream().map(detail::some).toList()))
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  private List<PrintSheet.Spot> dots(double start, double end) {
    double all = column * map.columns().size();
    List<PrintSheet.Spot> spots = new ArrayList<>();
    for (Dot dot : map.emotion().dots()) {
      double at = dot.place().left() / 100 * all;
      if (at < start || at >= end) continue;
      spots.add(
          new PrintSheet.Spot(dot, at - start, dot.place().top(), dot.place().share() / 100 * all));
    }
    return spots;
  }

  private static Curve.Frame frame(int stages, double column) {
    int bands = (int) Math.ceil((double) stages / each(stages));
    double height = bands == 1 ? 52 : bands == 2 ? 34 : 25;
    double kept = bands == 1 ? 11 : 7.5;
    return new Curve.Frame(Math.max(1, stages) * column, height, kept, kept);
  }

  private static double column(int stages) {
    return Math.min(WIDEST, ROOM / each(stages));
  }

  private static int each(int stages) {
    int most = (int) (ROOM / LEAST_COLUMN);
    int bands = Math.max(1, (int) Math.ceil((double) stages / most));
    return Math.max(1, (int) Math.ceil((double) stages / bands));
  }
}
