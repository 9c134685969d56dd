package fr.prevenance.journey.actors.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.journey.actors.Draw;
import fr.prevenance.journey.actors.StakeholderMap;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class FindingLeadTest {

  @Test
  void those_who_weigh_and_care_little_come_first() {
    Draw draw = Draw.around("Voyageur").actor("Ville", 3, 5, 2).actor("État", 3, 4, 1).actor("Agent", 1, 5, 5).tie("ville", "CONFLICTS", "agent", 1);

    assertThat(lead(draw.map())).isEqualTo("Deux acteurs sur trois pèsent beaucoup et sont peu concernés.");
  }

  @Test
  void then_a_conflict_then_who_is_tied_to_nobody() {
    Draw two = Draw.around("Voyageur").actor("Ville", 3, 5, 4).actor("Agent", 1, 5, 5);

    assertThat(lead(two.map())).isEqualTo("Les deux acteurs ne sont encore liés à personne.");
    assertThat(lead(two.tie("ville", "INFORMS", "voyageur", 1).map())).isEqualTo("«\u00a0Agent\u00a0» n’est lié à personne.");
    assertThat(lead(two.tie("ville", "CONFLICTS", "agent", 1).map())).isEqualTo("Autour du client, «\u00a0Ville\u00a0» et «\u00a0Agent\u00a0» sont en conflit.");
  }

  @Test
  void what_is_sound_is_said_too() {
    assertThat(lead(Draw.around("Voyageur").map())).isEqualTo("Le client est seul\u00a0: placez le premier acteur.");
    assertThat(lead(Draw.around("V").actor("Agent", 1, 4, 5).tie("agent", "SERVES", "v", 3).map()))
        .isEqualTo("Un acteur entoure le client, et il est concerné.");
    assertThat(lead(Draw.around("V").actor("Agent", 1, 2, 5).actor("B", 1, 1, 1).tie("agent", "SERVES", "v", 3).tie("b", "SERVES", "v", 3).map()))
        .isEqualTo("Deux acteurs entourent le client, aucun ne pèse beaucoup.");
  }

  @Test
  void a_name_stays_a_name() {
    assertThat(lead(Draw.around("V").actor("<b>Ville</b>", 1, 5, 1).map())).contains("&lt;b&gt;Ville&lt;/b&gt;");
  }

  private static String lead(StakeholderMap map) {
    var html = new StringOutput();
    FindingLead.of(map).writeTo(html);
    return html.toString().replaceAll("</?em[^>]*>", "");
  }
}
