package fr.prevenance.journey.edit;

import fr.prevenance.journey.Edit;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.MapEdit;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import java.util.ArrayList;
import java.util.List;

/** A stage or a contact in another place. */
public sealed interface Move extends MapEdit {

  /** Where a key points. */
  enum Way {
    LEFT,
    RIGHT,
    UP,
    DOWN
  }

  /**
   * @param before the stage that then follows; empty for the end
   */
  record OfStage(String stage, String before) implements Move {

    @Override
    public String target() {
      return "stages/" + stage + "/place";
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying(
          "mapeditor.did.stage.moved", List.of(Redrawn.stage(map, stage).name()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      if (stage.equals(before)) return map;
      List<Stage> stages = new ArrayList<>(map.stages());
      Stage moved = Redrawn.stage(map, stage);
      stages.remove(moved);
      int place = map.stage(before).map(stages::indexOf).orElse(stages.size());
      stages.add(place, moved);
      return map.with(stages);
    }
  }

  /** One place further. */
  record StepOfStage(String stage, Way way) implements Move {

    @Override
    public String target() {
      return "stages/" + stage + "/place";
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying(
          "mapeditor.did.stage.moved", List.of(Redrawn.stage(map, stage).name()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      List<Stage> stages = new ArrayList<>(map.stages());
      int from = stages.indexOf(Redrawn.stage(map, stage));
      int to = way == Way.LEFT ? from - 1 : way == Way.RIGHT ? from + 1 : from;
      if (to >= 0 && to < stages.size()) stages.add(to, stages.remove(from));
      return map.with(stages);
    }
  }

  /**
   * @param before the contact that then follows; empty for the end of the stage
   */
  record OfTouchpoint(String touchpoint, String stage, String before) implements Move {

    @Override
    public String target() {
      return "touchpoints/" + touchpoint + "/place";
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying(
          "mapeditor.did.touchpoint.moved", List.of(Redrawn.touchpoint(map, touchpoint).name()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      if (touchpoint.equals(before)) return map;
      Touchpoint moved = Redrawn.touchpoint(map, touchpoint);
      JourneyMap without = new Removal.OfTouchpoint(touchpoint).on(map);
      return Redrawn.stage(
          without,
          stage,
          one -> {
            List<Touchpoint> held = new ArrayList<>(one.touchpoints());
            int place =
                without
                    .touchpoint(before)
                    .map(held::indexOf)
                    .filter(found -> found >= 0)
                    .orElse(held.size());
            held.add(place, moved);
            return one.with(held);
          });
    }
  }

  /** Up and down within the stage, left and right to the stage beside. */
  record StepOfTouchpoint(String touchpoint, Way way) implements Move {

    @Override
    public String target() {
      return "touchpoints/" + touchpoint + "/place";
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying(
          "mapeditor.did.touchpoint.moved", List.of(Redrawn.touchpoint(map, touchpoint).name()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      Touchpoint moved = Redrawn.touchpoint(map, touchpoint);
      Stage here = map.stageOf(touchpoint).orElseThrow();
      int row = here.touchpoints().indexOf(moved);
      return switch (way) {
        case UP -> row == 0 ? map : inside(map, here, moved, row - 1);
        case DOWN -> inside(map, here, moved, row + 1);
        case LEFT -> beside(map, here, row, -1);
        case RIGHT -> beside(map, here, row, 1);
      };
    }

    private static JourneyMap inside(JourneyMap map, Stage here, Touchpoint moved, int to) {
      List<Touchpoint> held = new ArrayList<>(here.touchpoints());
      if (to >= held.size()) return map;
      held.remove(moved);
      held.add(to, moved);
      return Redrawn.stage(map, here.key(), one -> one.with(held));
    }

    private JourneyMap beside(JourneyMap map, Stage here, int row, int step) {
      int column = map.stages().indexOf(here) + step;
      if (column < 0 || column >= map.stages().size()) return map;
      Stage there = map.stages().get(column);
      String before = row < there.touchpoints().size() ? there.touchpoints().get(row).key() : "";
      return new OfTouchpoint(touchpoint, there.key(), before).on(map);
    }
  }
}
