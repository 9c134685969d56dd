package fr.prevenance.journey.edit;

import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.journey.edit.MapChange.Kind;
import fr.prevenance.journey.edit.MapChange.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What became of a map: stages and contacts are the same by their keys, whatever they are called.
 */
public final class MapComparison {

  private final JourneyMap before;
  private final JourneyMap after;
  private final List<MapChange> changes = new ArrayList<>();

  private MapComparison(JourneyMap before, JourneyMap after) {
    this.before = before;
    this.after = after;
  }

  public static List<MapChange> between(JourneyMap before, JourneyMap after) {
    var comparison = new MapComparison(before, after);
    comparison.map();
    comparison.stages();
    comparison.touchpoints();
    return List.copyOf(comparison.changes);
  }

  private void map() {
    for (MapField field : MapField.values()) {
      Kind kind = field == MapField.TITLE ? Kind.RENAMED : Kind.CHANGED;
      told(kind, Thing.MAP, "", "mapeditor.map." + field, field.told(before), field.told(after));
    }
  }

  private void stages() {
    List<String> old = keys(before.stages());
    List<String> now = keys(after.stages());
    Set<String> moved = Order.moved(old, now);
    for (Stage stage : after.stages()) {
      Stage was = before.stage(stage.key()).orElse(null);
      if (was == null) {
        whole(Kind.ADDED, Thing.STAGE, stage.name(), List.of(), names(stage));
        continue;
      }
      if (moved.contains(stage.key()))
        whole(
            Kind.MOVED,
            Thing.STAGE,
            stage.name(),
            place(old, stage.key()),
            place(now, stage.key()));
      for (StageField field : StageField.values()) {
        Kind kind = field == StageField.NAME ? Kind.RENAMED : Kind.CHANGED;
        told(
            kind,
            Thing.STAGE,
            stage.name(),
            "mapeditor.stage." + field,
            field.told(was),
            field.told(stage));
      }
    }
    before.stages().stream()
        .filter(stage -> !now.contains(stage.key()))
        .forEach(stage -> whole(Kind.REMOVED, Thing.STAGE, stage.name(), names(stage), List.of()));
  }

  private void touchpoints() {
    for (Stage stage : after.stages()) {
      List<String> old = before.stage(stage.key()).map(MapComparison::points).orElse(List.of());
      Set<String> moved = Order.moved(old, points(stage));
      for (Touchpoint one : stage.touchpoints()) touchpoint(stage, one, moved.contains(one.key()));
    }
    before
        .stages()
        .forEach(stage ->
            stage.touchpoints().stream()
                .filter(one -> after.touchpoint(one.key()).isEmpty())
                .forEach(one ->
                    whole(
                        Kind.REMOVED,
                        Thing.TOUCHPOINT,
                        one.name(),
                        List.of(stage.name()),
                        List.of())));
  }

  private void touchpoint(Stage stage, Touchpoint one, boolean elsewhereInStage) {
    Touchpoint was = before.touchpoint(one.key()).orElse(null);
    if (was == null) {
      whole(Kind.ADDED, Thing.TOUCHPOINT, one.name(), List.of(), List.of(stage.name()));
      return;
    }
    Stage old = before.stageOf(one.key()).orElseThrow();
    if (!old.key().equals(stage.key()) || elsewhereInStage)
      whole(Kind.MOVED, Thing.TOUCHPOINT, one.name(), List.of(old.name()), List.of(stage.name()));
    for (TouchpointField field : TouchpointField.values()) {
      Kind kind = field == TouchpointField.NAME ? Kind.RENAMED : Kind.CHANGED;
      told(
          kind,
          Thing.TOUCHPOINT,
          one.name(),
          "mapeditor.touchpoint." + field,
          field.told(was),
          field.told(one));
    }
  }

  private void whole(Kind kind, Thing thing, String name, List<String> old, List<String> now) {
    changes.add(new MapChange(kind, thing, name, "", old, now));
  }

  private void told(
      Kind kind, Thing thing, String name, String field, List<String> old, List<String> now) {
    if (!old.equals(now)) changes.add(new MapChange(kind, thing, name, field, old, now));
  }

  private static List<String> keys(List<Stage> stages) {
    return stages.stream().map(Stage::key).toList();
  }

  private static List<String> points(Stage stage) {
    return stage.touchpoints().stream().map(Touchpoint::key).toList();
  }

  private static List<String> names(Stage stage) {
    return stage.touchpoints().stream().map(Touchpoint::name).toList();
  }

  private static List<String> place(List<String> keys, String key) {
    return List.of(String.valueOf(keys.indexOf(key) + 1));
  }
}
