package fr.prevenance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.journey.Edit.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTrailTest {

  @Test
  void undo_walks_back_and_redo_forward_again() {
    EditTrail trail = trail("CHANGE a", "CHANGE b");
    assertThat(trail.undoable()).map(Edit::revision).contains(2);
    assertThat(trail.redoable()).isEmpty();
    trail = trail("CHANGE a", "CHANGE b", "UNDO b");
    assertThat(trail.undoable()).map(Edit::revision).contains(1);
    assertThat(trail.redoable()).map(Edit::revision).contains(3);
    trail = trail("CHANGE a", "CHANGE b", "UNDO b", "UNDO a", "REDO a");
    assertThat(trail.undoable()).map(Edit::revision).contains(1);
    assertThat(trail.redoable()).map(Edit::revision).contains(3);
  }

  @Test
  void a_new_change_forgets_what_could_be_done_again() {
    EditTrail trail = trail("CHANGE a", "UNDO a", "CHANGE c");
    assertThat(trail.redoable()).isEmpty();
    assertThat(trail.undoable()).map(Edit::revision).contains(3);
  }

  @Test
  void an_untouched_map_has_nothing_to_take_back() {
    assertThat(trail().undoable()).isEmpty();
    assertThat(trail("CHANGE a", "UNDO a").undoable()).isEmpty();
  }

  @Test
  void only_a_later_change_of_the_same_place_or_of_what_holds_it_stands_in_the_way() {
    EditTrail trail =
        trail("CHANGE stages/wait/name", "CHANGE stages/board/name", "CHANGE touchpoints/+");
    assertThat(trail.since(0, "stages/wait/name")).map(Edit::revision).contains(1);
    assertThat(trail.since(1, "stages/wait/name")).isEmpty();
    assertThat(trail.since(0, "stages/wait/doing")).isEmpty();
    assertThat(trail.since(0, "stages/board")).map(Edit::revision).contains(2);
    assertThat(trail.since(0, "touchpoints/screen/name")).isEmpty();
    assertThat(trail.since(0, "")).map(Edit::revision).contains(3);
  }

  private static EditTrail trail(String... lines) {
    List<Edit> edits = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      edits.add(
          new Edit(
              edits.size() + 1,
              Kind.valueOf(parts[0]),
              parts[1],
              new Edit.Saying("x", List.of()),
              new Edit.By("Claire", null),
              Instant.EPOCH));
    }
    return new EditTrail(edits);
  }
}
