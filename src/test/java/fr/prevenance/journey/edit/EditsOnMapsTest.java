package fr.prevenance.journey.edit;

import static fr.prevenance.journey.edit.Maps.order;
import static fr.prevenance.journey.edit.Maps.ride;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.Refused;
import fr.prevenance.journey.Actor;
import fr.prevenance.journey.ChannelFit;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.signal.Channel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditsOnMapsTest {

  @Test
  void a_stage_moves_one_place_and_stops_at_the_edges() {
    assertThat(order(new Move.StepOfStage("wait", Move.Way.RIGHT).on(ride())))
        .isEqualTo("board:driver | wait:screen,adviser | after:");
    assertThat(new Move.StepOfStage("wait", Move.Way.LEFT).on(ride())).isEqualTo(ride());
    assertThat(new Move.StepOfStage("after", Move.Way.RIGHT).on(ride())).isEqualTo(ride());
  }

  @Test
  void a_dragged_stage_lands_before_another_or_at_the_end() {
    assertThat(order(new Move.OfStage("after", "wait").on(ride()))).startsWith("after:");
    assertThat(order(new Move.OfStage("wait", "").on(ride()))).endsWith("wait:screen,adviser");
    assertThat(new Move.OfStage("wait", "wait").on(ride())).isEqualTo(ride());
  }

  @Test
  void a_contact_moves_within_its_stage_and_to_the_stage_beside() {
    assertThat(order(step("screen", Move.Way.DOWN))).startsWith("wait:adviser,screen");
    assertThat(order(step("adviser", Move.Way.RIGHT)))
        .isEqualTo("wait:screen | board:driver,adviser | after:");
    assertThat(order(step("driver", Move.Way.LEFT)))
        .isEqualTo("wait:driver,screen,adviser | board: | after:");
    assertThat(step("screen", Move.Way.UP)).isEqualTo(ride());
    assertThat(step("screen", Move.Way.LEFT)).isEqualTo(ride());
  }

  @Test
  void a_dragged_contact_lands_where_it_is_dropped() {
    assertThat(order(new Move.OfTouchpoint("screen", "board", "driver").on(ride())))
        .isEqualTo("wait:adviser | board:screen,driver | after:");
    assertThat(order(new Move.OfTouchpoint("screen", "after", "").on(ride())))
        .endsWith("after:screen");
    assertThatThrownBy(() -> new Move.OfTouchpoint("screen", "gone", "").on(ride()))
        .hasMessage("mapeditor.gone.stage");
  }

  @Test
  void a_new_stage_gets_a_key_of_its_own() {
    JourneyMap map = new Addition.OfStage("Board").on(ride());
    assertThat(map.stages())
        .extracting(Stage::key)
        .containsExactly("wait", "board", "after", "board-2");
    assertThatThrownBy(() -> new Addition.OfStage("  ").on(ride()))
        .hasMessage("journey.stage.name-missing");
  }

  @Test
  void a_stage_leaves_with_its_contacts() {
    assertThat(order(new Removal.OfStage("wait").on(ride()))).isEqualTo("board:driver | after:");
    assertThat(order(new Removal.OfTouchpoint("screen").on(ride()))).startsWith("wait:adviser");
    assertThatThrownBy(() -> new Removal.OfTouchpoint("gone").on(ride()))
        .hasMessage("mapeditor.gone.touchpoint");
  }

  @Test
  void each_field_changes_alone() {
    JourneyMap map = field("stages/wait/doing", "Elle attend");
    assertThat(map.stages().getFirst().doing()).isEqualTo("Elle attend");
    assertThat(map.stages().getFirst().touchpoints())
        .isEqualTo(ride().stages().getFirst().touchpoints());
    Touchpoint screen =
        field("touchpoints/screen/emotion", "-2").touchpoint("screen").orElseThrow();
    assertThat(screen.emotion()).isEqualTo(-2);
    assertThat(screen.name()).isEqualTo("Le screen");
    assertThat(
            field("touchpoints/screen/criteria", "punctuality", "", "punctuality")
                .touchpoint("screen")
                .orElseThrow()
                .criteria())
        .containsExactly("punctuality");
    assertThat(field("persona/name", "Nadia").persona().name()).isEqualTo("Nadia");
  }

  @Test
  void what_cannot_be_read_is_refused_by_name() {
    assertThatThrownBy(() -> field("touchpoints/screen/channel", "PIGEON"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("journey.channel.unknown"));
    assertThatThrownBy(() -> field("staleAfterMonths", "soon"))
        .hasMessage("journey.number.between");
    assertThatThrownBy(() -> field("stages/gone/name", "x")).hasMessage("mapeditor.gone.stage");
    assertThatThrownBy(() -> field("stages/wait/colour", "x")).hasMessage("refused.not-found");
  }

  @Test
  void rows_without_a_name_are_none_and_known_pain_points_keep_their_keys() {
    var said =
        new Said(
            Map.of(
                "key",
                List.of("late", "", ""),
                "name",
                List.of("Retard long", "Late", ""),
                "words",
                List.of("retard, attente", "", "x")));
    var points =
        FieldEdit.of("touchpoints/screen/painPoints", said)
            .on(ride())
            .touchpoint("screen")
            .orElseThrow()
            .painPoints();
    assertThat(points)
        .extracting(one -> one.key() + "/" + one.name() + "/" + one.words())
        .containsExactly("late/Retard long/[retard, attente]", "late-2/Late/[]");
    var actors =
        new Said(Map.of("name", List.of("Ondéa", ""), "kind", List.of("COMPANY", "SUPPLIER")));
    assertThat(
            FieldEdit.of("touchpoints/screen/actors", actors)
                .on(ride())
                .touchpoint("screen")
                .orElseThrow()
                .actors())
        .containsExactly(new Actor(Actor.Kind.COMPANY, "Ondéa"));
  }

  @Test
  void what_was_told_of_a_renamed_type_of_customers_follows_it() {
    JourneyMap map =
        new FieldEdit.OfMap(MapField.AUDIENCES, Said.of("Abonnés\nScolaires")).on(ride());
    JourneyMap told =
        FieldEdit.of(
                "stages/wait/fits",
                new Said(
                    Map.of(
                        "audience",
                        map.audiences(),
                        "SMS-0",
                        List.of("GOOD"),
                        "WEB-1",
                        List.of("POOR"))))
            .on(map);
    assertThat(told.stages().getFirst().fits())
        .containsExactly(
            new ChannelFit("Abonnés", Channel.SMS, ChannelFit.Fit.GOOD),
            new ChannelFit("Scolaires", Channel.WEB, ChannelFit.Fit.POOR));
    JourneyMap renamed =
        new FieldEdit.OfMap(MapField.AUDIENCES, Said.of("Abonnés\nÉlèves")).on(told);
    assertThat(renamed.stages().getFirst().fits())
        .extracting(ChannelFit::audience)
        .containsExactly("Abonnés", "Élèves");
    JourneyMap fewer = new FieldEdit.OfMap(MapField.AUDIENCES, Said.of("Scolaires")).on(told);
    assertThat(fewer.stages().getFirst().fits())
        .extracting(ChannelFit::audience)
        .containsExactly("Scolaires");
  }

  @Test
  void the_same_contact_takes_the_known_key_once() {
    assertThat(
            new SameContact("screen", "display")
                .on(ride())
                .touchpoint("display")
                .orElseThrow()
                .name())
        .isEqualTo("Le screen");
    assertThatThrownBy(() -> new SameContact("screen", "driver").on(ride()))
        .hasMessage("journey.touchpoint.key-twice");
  }

  private static JourneyMap step(String touchpoint, Move.Way way) {
    return new Move.StepOfTouchpoint(touchpoint, way).on(ride());
  }

  private static JourneyMap field(String target, String... value) {
    return FieldEdit.of(target, Said.of(value)).on(ride());
  }
}
