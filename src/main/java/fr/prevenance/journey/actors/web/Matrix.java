package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Quarter;
import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.StakeholderMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Influence upwards, concern to the right; and what to do with whom. */
public record Matrix(List<Row> rows, List<Advice> advice) {

  public record Row(int influence, List<Cell> cells) {}

  public record Cell(int concern, Quarter quarter, List<Stakeholder> actors) {}

  public record Advice(Quarter quarter, List<Stakeholder> actors) {}

  static Matrix of(StakeholderMap map) {
    List<Row> rows = new ArrayList<>();
    for (int influence = Stakeholder.MOST; influence >= 1; influence--) {
      List<Cell> cells = new ArrayList<>();
      for (int concern = 1; concern <= Stakeholder.MOST; concern++) cells.add(cell(map, influence, concern));
      rows.add(new Row(influence, cells));
    }
    List<Advice> advice =
        Arrays.stream(Quarter.values())
            .map(quarter -> new Advice(quarter, map.around().stream().filter(one -> one.quarter() == quarter).toList()))
            .toList();
    return new Matrix(rows, advice);
  }

  private static Cell cell(StakeholderMap map, int influence, int concern) {
    Stakeholder.Kind any = Stakeholder.Kind.OTHER;
    return new Cell(
        concern,
        new Stakeholder("", "", any, 1, influence, concern, "").quarter(),
        map.around().stream().filter(one -> one.influence() == influence && one.concern() == concern).toList());
  }
}
