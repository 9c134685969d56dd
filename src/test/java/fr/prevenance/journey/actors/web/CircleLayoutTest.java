package fr.prevenance.journey.actors.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.journey.actors.Draw;
import fr.prevenance.journey.actors.StakeholderMap;
import fr.prevenance.journey.actors.Tie;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircleLayoutTest {

  private static final List<Double> CAPTIONS = List.of(105.0, 45.0, 160.0);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 12, 20, 39})
  void no_name_covers_another(int actors) {
    for (long seed = 1; seed <= 12; seed++) {
      var random = new Random(seed);
      Draw draw = Draw.around("Voyageur");
      for (int i = 0; i < actors; i++)
        draw.actor("Acteur " + "bien long ".repeat(random.nextInt(4)) + i, 1 + random.nextInt(3), 1 + random.nextInt(5), 3);
      assertApart(draw.map());
    }
  }

  @Test
  void thirty_nine_long_names_on_one_circle_stay_apart() {
    Draw draw = Draw.around("Donneur d’ordre et occupants des locaux");
    for (int i = 0; i < 39; i++) draw.actor("Direction des services généraux et de l’immobilier " + i, 1, 5, 3);
    assertApart(draw.map());
  }

  @Test
  void several_customers_share_the_centre() {
    assertApart(Draw.around("Donneur d’ordre").actor("Occupants", 0, 3, 3).actor("Visiteurs", 0, 3, 3).actor("Agent", 1, 3, 3).map());
  }

  @Test
  void the_farther_circle_is_drawn_farther_and_everything_is_within_the_frame() {
    CircleLayout layout = CircleLayout.of(Draw.around("V").actor("A", 1, 1, 1).actor("B", 2, 3, 3).actor("C", 3, 5, 5).map(), CAPTIONS);

    assertThat(layout.spots()).extracting(spot -> Math.hypot(spot.x(), spot.y())).isSorted();
    assertThat(layout.captions()).hasSize(3);
    for (Spot spot : layout.spots()) {
      assertThat(layout.frame().with(spot.label().box())).isEqualTo(layout.frame());
      assertThat(layout.frame().with(spot.disc())).isEqualTo(layout.frame());
    }
  }

  @Test
  void links_both_ways_do_not_lie_upon_each_other_and_stop_at_the_edges() {
    StakeholderMap map =
        Draw.around("V").actor("A", 1, 5, 5).tie("a", "SERVES", "v", 1).tie("v", "PAYS", "a", 1).tie("a", "CONFLICTS", "v", 3).map();
    CircleDrawing drawing = CircleDrawing.of(map, "", "a");

    assertThat(drawing.lines()).extracting(CircleDrawing.Line::path).doesNotHaveDuplicates();
    assertThat(drawing.lines()).filteredOn(line -> line.look().nature() == Tie.Nature.CONFLICTS).allMatch(line -> line.head().isEmpty() && !line.cross().isEmpty());
    List<Spot> spots = CircleLayout.of(map, CAPTIONS).spots();
    TiePath path = TiePath.of(spots.get(1), spots.get(0), 0, true, List.of());
    assertThat(Math.hypot(path.from()[0] - spots.get(1).x(), path.from()[1] - spots.get(1).y())).isGreaterThan(spots.get(1).radius());
    assertThat(Math.hypot(path.tip()[0] - spots.get(0).x(), path.tip()[1] - spots.get(0).y())).isBetween(22.0, 32.0);
  }

  @Test
  void a_link_goes_round_whoever_stands_between() {
    StakeholderMap map = Draw.around("V").actor("Nord", 3, 3, 3).actor("Sud", 3, 3, 3).tie("nord", "PAYS", "sud", 3).map();
    CircleLayout layout = CircleLayout.of(map, CAPTIONS);
    Spot customer = layout.spots().getFirst();

    TiePath path = TiePath.of(layout.spots().get(1), layout.spots().get(2), 0, true, layout.inTheWay(map.ties().getFirst()));

    assertThat(Math.hypot(path.middle()[0] - customer.x(), path.middle()[1] - customer.y())).isGreaterThan(customer.radius());
  }

  @Test
  void those_who_are_tied_stand_near_each_other() {
    StakeholderMap map =
        Draw.around("V").actor("A", 1, 3, 3).actor("B", 1, 3, 3).actor("C", 2, 3, 3).actor("D", 2, 3, 3).tie("d", "DECIDES", "a", 3).map();
    List<Spot> spots = CircleLayout.of(map, CAPTIONS).spots();

    assertThat(Math.hypot(spots.get(4).x() - spots.get(1).x(), spots.get(4).y() - spots.get(1).y())).isLessThan(100);
  }

  @Test
  void a_long_name_is_cut_after_two_lines() {
    assertThat(NameLines.of("Ville")).containsExactly("Ville");
    assertThat(NameLines.of("Service des transports scolaires")).containsExactly("Service des", "transports scolaires");
    assertThat(NameLines.of("x".repeat(200))).hasSize(2).allMatch(line -> line.length() <= NameLines.LONGEST);
    assertThat(NameLines.of("Direction des services généraux et de l’immobilier").getLast()).endsWith("…");
  }

  private static void assertApart(StakeholderMap map) {
    CircleLayout layout = CircleLayout.of(map, CAPTIONS);
    List<Spot> spots = layout.spots();
    assertThat(spots).hasSize(map.actors().size());
    for (Spot one : spots)
      for (Spot other : spots) {
        if (one == other) continue;
        assertThat(one.label().box().overlap(other.label().box())).as(one.actor().name() + " / " + other.actor().name()).isLessThan(0.02);
        assertThat(one.label().box().overlap(other.disc())).isLessThan(0.02);
      }
    assertThat(layout.frame().right() - layout.frame().left()).isLessThan(9000);
  }
}
