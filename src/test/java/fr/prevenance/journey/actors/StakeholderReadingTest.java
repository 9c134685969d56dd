package fr.prevenance.journey.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevenance.Refused;
import fr.prevenance.journey.actors.StakeholderMapDraft.ActorDraft;
import fr.prevenance.journey.actors.StakeholderMapDraft.ExchangeDraft;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeholderReadingTest {

  @Test
  void cycles_are_fine_and_several_natures_too() {
    StakeholderMap map =
        Draw.around("Voyageur").actor("Ville", 3, 5, 2).actor("Réseau", 1, 4, 4)
            .tie("voyageur", "PAYS", "reseau", 1).tie("reseau", "DEPENDS", "ville", 3).tie("ville", "INFORMS", "voyageur", 2)
            .tie("ville", "DECIDES", "reseau", 3).tie("ville", "PAYS", "reseau", 3).map();

    assertThat(map.ties()).hasSize(5);
    assertThat(map.tiesOf("ville")).hasSize(4);
  }

  @Test
  void what_ties_nobody_to_nobody_is_told_by_its_place() {
    Draw draw =
        Draw.around("Voyageur").actor("Ville", 3, 5, 2)
            .tie("ville", "DECIDES", "ville", 1).tie("ville", "DECIDES", "mairie", 1).tie("", "PAYS", "ville", 1)
            .tie("ville", "LIKES", "voyageur", 4);

    assertThat(mistakes(draw.draft()))
        .containsExactly(
            "links[0].to stakeholder.link.self",
            "links[1].to stakeholder.end.unknown",
            "links[2].from stakeholder.end.missing",
            "links[3].nature stakeholder.nature.unknown",
            "links[3].strength journey.number.between");
  }

  @Test
  void the_same_link_is_not_said_twice_and_a_conflict_has_no_direction() {
    Draw draw =
        Draw.around("Voyageur").actor("Ville", 3, 5, 2)
            .tie("ville", "INFORMS", "voyageur", 1).tie("voyageur", "INFORMS", "ville", 1).tie("ville", "INFORMS", "voyageur", 3)
            .tie("ville", "CONFLICTS", "voyageur", 1).tie("voyageur", "CONFLICTS", "ville", 1);

    assertThat(mistakes(draw.draft())).containsExactly("links[2].to stakeholder.link.twice", "links[4].to stakeholder.link.twice");
  }

  @Test
  void actors_stand_within_the_circles_and_the_scales() {
    var wrong =
        List.of(
            new ActorDraft("a", "", "KING", 4, 0, 6, null), new ActorDraft("a", "B", null, -1, null, null, "x".repeat(601)),
            new ActorDraft("é", "x".repeat(201), null, null, null, null, null));

    assertThat(mistakes(new StakeholderMapDraft(null, " ", wrong, null, null)))
        .containsExactly(
            "title stakeholder.title.missing",
            "actors[0].name stakeholder.actor.name-missing",
            "actors[0].circle journey.number.between",
            "actors[0].kind stakeholder.kind.unknown",
            "actors[0].influence journey.number.between",
            "actors[0].concern journey.number.between",
            "actors[1].key stakeholder.actor.key-twice",
            "actors[1].circle journey.number.between",
            "actors[1].note refused.too-long",
            "actors[2].name refused.too-long",
            "actors[2].key refused.key-shape");
  }

  @Test
  void a_crowd_beyond_the_most_and_an_empty_place_in_a_list_are_told() {
    var crowd = Collections.nCopies(41, new ActorDraft(null, "Agent", null, 1, null, null, null));
    List<ActorDraft> hole = Collections.singletonList(null);

    assertThat(mistakes(new StakeholderMapDraft(null, "T", crowd, null, null))).containsExactly("actors stakeholder.actors.many");
    assertThat(mistakes(new StakeholderMapDraft(null, "T", hole, null, null))).containsExactly("actors[0] journey.document.value");
  }

  @Test
  void a_stage_needs_its_map_and_nobody_speaks_to_itself() {
    var actors = List.of(new ActorDraft("ville", "Ville", null, 3, null, null, null));
    var talk = new ExchangeDraft(null, "ville", "ville", null, "PIGEON", null, "wait");

    assertThat(mistakes(new StakeholderMapDraft(null, "T", actors, null, List.of(talk))))
        .containsExactly(
            "exchanges[0].to stakeholder.exchange.self", "exchanges[0].journey stakeholder.exchange.journey-missing",
            "exchanges[0].channel journey.channel.unknown");
  }

  @Test
  void a_document_comes_back_as_it_was_written() {
    StakeholderMap map = Draw.around("Voyageur").actor("Ville « du haut »", 3, 5, 2).tie("voyageur", "PAYS", "ville-du-haut", 2).map();

    StakeholderMapDraft written = StakeholderDocument.draft(StakeholderDocument.write(StakeholderDocument.draft(map, "k")));

    assertThat(StakeholderReading.read(written)).isEqualTo(map);
    assertThat(StakeholderDocument.read(StakeholderDocument.stored(map))).isEqualTo(map);
  }

  private static List<String> mistakes(StakeholderMapDraft draft) {
    Refused refused = catchThrowableOfType(Refused.class, () -> StakeholderReading.read(draft));
    return refused.fields().stream().map(field -> field.field() + " " + field.key()).toList();
  }
}
