package fr.prevenance.journey.edit;

import static fr.prevenance.journey.edit.Maps.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.MapEdit;
import fr.prevenance.journey.edit.MapChange.Kind;
import fr.prevenance.journey.edit.MapChange.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapComparisonTest {

  @Test
  void two_equal_maps_tell_nothing() {
    assertThat(MapComparison.between(ride(), ride())).isEmpty();
  }

  @Test
  void a_new_stage_and_a_lost_contact_are_told_with_their_place() {
    List<MapChange> changes =
        after(new Addition.OfStage("Réclamer"), new Removal.OfTouchpoint("adviser"));
    assertThat(changes)
        .containsExactly(
            new MapChange(Kind.ADDED, Thing.STAGE, "Réclamer", "", List.of(), List.of()),
            new MapChange(
                Kind.REMOVED, Thing.TOUCHPOINT, "Le adviser", "", List.of("Attendre"), List.of()));
  }

  @Test
  void only_the_stage_that_moved_is_said_to_have_moved() {
    assertThat(after(new Move.OfStage("wait", "")))
        .containsExactly(
            new MapChange(Kind.MOVED, Thing.STAGE, "Attendre", "", List.of("1"), List.of("3")));
  }

  @Test
  void a_contact_that_changed_stage_moved_and_those_it_passed_did_not() {
    assertThat(after(new Move.OfTouchpoint("screen", "board", "driver")))
        .containsExactly(
            new MapChange(
                Kind.MOVED,
                Thing.TOUCHPOINT,
                "Le screen",
                "",
                List.of("Attendre"),
                List.of("Monter")));
    assertThat(after(new Move.StepOfTouchpoint("screen", Move.Way.DOWN)))
        .extracting(MapChange::kind)
        .containsExactly(Kind.MOVED);
  }

  @Test
  void a_new_name_is_told_as_such_and_each_field_by_itself() {
    List<MapChange> changes =
        after(
            FieldEdit.of("stages/wait/name", Said.of("Patienter")),
            FieldEdit.of("stages/wait/feels", Said.of("de l’inquiétude")),
            FieldEdit.of("touchpoints/driver/skills", Said.of("Saluer\nRenseigner")));
    assertThat(changes)
        .containsExactly(
            new MapChange(
                Kind.RENAMED,
                Thing.STAGE,
                "Patienter",
                "mapeditor.stage.NAME",
                List.of("Attendre"),
                List.of("Patienter")),
            new MapChange(
                Kind.CHANGED,
                Thing.STAGE,
                "Patienter",
                "mapeditor.stage.FEELS",
                List.of(""),
                List.of("de l’inquiétude")),
            new MapChange(
                Kind.CHANGED,
                Thing.TOUCHPOINT,
                "Le driver",
                "mapeditor.touchpoint.SKILLS",
                List.of(),
                List.of("Saluer", "Renseigner")));
  }

  private static List<MapChange> after(MapEdit... edits) {
    JourneyMap map = ride();
    for (MapEdit edit : edits) map = edit.on(map);
    return MapComparison.between(ride(), map);
  }
}
