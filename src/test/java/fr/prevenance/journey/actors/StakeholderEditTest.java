package fr.prevenance.journey.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.Refused;
import fr.prevenance.journey.actors.StakeholderMapDraft.ActorDraft;
import fr.prevenance.journey.actors.StakeholderMapDraft.TieDraft;
import fr.prevenance.journey.actors.StepActor.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class StakeholderEditTest {

  private static final StakeholderMap MAP =
      Draw.around("Voyageur").actor("A", 1, 3, 3).actor("B", 1, 3, 3).actor("C", 1, 3, 3).actor("Ville", 3, 5, 2)
          .tie("a", "SERVES", "voyageur", 2).tie("ville", "DECIDES", "a", 3).tie("ville", "PAYS", "b", 1).map();

  @Test
  void on_a_circle_one_goes_round() {
    assertThat(ring(1, new StepActor("a", Step.LATER))).containsExactly("B", "A", "C");
    assertThat(ring(1, new StepActor("a", Step.EARLIER))).containsExactly("B", "C", "A");
    assertThat(ring(1, new StepActor("c", Step.LATER))).containsExactly("C", "A", "B");
  }

  @Test
  void an_actor_goes_no_further_than_the_first_and_last_circle() {
    assertThat(ring(2, new StepActor("a", Step.FARTHER))).containsExactly("A");
    assertThat(ring(3, new StepActor("ville", Step.FARTHER))).containsExactly("Ville");
    assertThat(ring(0, new StepActor("voyageur", Step.CLOSER))).containsExactly("Voyageur");
  }

  @Test
  void an_actor_is_dropped_between_two_others() {
    assertThat(ring(1, new PlaceActor("ville", 1, 1))).containsExactly("A", "Ville", "B", "C");
    assertThat(ring(1, new PlaceActor("a", 1, 99))).containsExactly("B", "C", "A");
    assertThat(ring(1, new PlaceActor("ville", 1, 1)).size() + ring(3, new PlaceActor("ville", 1, 1)).size()).isEqualTo(4);
  }

  @Test
  void with_an_actor_go_its_links_alone() {
    StakeholderMap left = done(new DropActor("a"));

    assertThat(left.actors()).extracting(Stakeholder::name).containsExactly("Voyageur", "B", "C", "Ville");
    assertThat(left.ties()).extracting(Tie::nature).containsExactly(Tie.Nature.PAYS);
    assertThat(new DropActor("a").saying(MAP).key()).isEqualTo("stakeholder.edit.dropped-tied");
    assertThat(new DropActor("c").saying(MAP).key()).isEqualTo("stakeholder.edit.dropped");
  }

  @Test
  void a_renamed_actor_keeps_its_key_and_its_links() {
    StakeholderMap renamed = done(new PutActor(new ActorDraft("a", "Accueil", null, 1, 4, 4, "")));

    assertThat(renamed.actor("a").orElseThrow().name()).isEqualTo("Accueil");
    assertThat(renamed.ties()).isEqualTo(MAP.ties());
    assertThat(ring(1, new PutActor(new ActorDraft("a", "Accueil", null, 1, 4, 4, "")))).containsExactly("Accueil", "B", "C");
  }

  @Test
  void a_link_said_again_takes_the_new_strength() {
    StakeholderMap again = done(new PutTie(new TieDraft("a", "voyageur", "SERVES", 3, null)));

    assertThat(again.ties()).hasSize(3).contains(new Tie("a", "voyageur", Tie.Nature.SERVES, 3, ""));
  }

  @Test
  void what_is_not_there_is_not_found() {
    for (StakeholderEdit edit :
        List.of(
            new DropActor("x"), new PlaceActor("x", 1, 0), new StepActor("x", Step.CLOSER), new DropExchange("x"),
            new DropTie("a", "b", Tie.Nature.PAYS), new PutActor(new ActorDraft("x", "X", null, 1, 1, 1, null)))) {
      assertThatThrownBy(() -> done(edit)).isInstanceOf(Refused.class).hasMessage("refused.not-found");
    }
  }

  private static StakeholderMap done(StakeholderEdit edit) {
    return StakeholderReading.read(edit.on(MAP));
  }

  private static List<String> ring(int circle, StakeholderEdit edit) {
    return done(edit).circle(circle).stream().map(Stakeholder::name).toList();
  }
}
