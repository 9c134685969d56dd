package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.measure.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Target NINETY = Target.of(Operator.AT_LEAST, 90, 2);

  @Test
  void thirty_commitments_become_thirteen() {
    List<Commitment> thirty = IntStream.rangeClosed(1, 30).mapToObj(ComparisonTest::plain).toList();
    List<Commitment> thirteen = new ArrayList<>(thirty.subList(0, 6));
    thirteen.add(Texts.commitment(7, "Dit autrement", NINETY));
    thirteen.add(Texts.commitment(8, "Engagement 8", Target.of(Operator.AT_LEAST, 95, 2)));
    thirteen.add(Texts.commitment(9, "Dit et visé autrement", Target.of(Operator.AT_LEAST, 85, 2)));
    IntStream.rangeClosed(31, 34).mapToObj(ComparisonTest::plain).forEach(thirteen::add);

    Comparison comparison =
        Comparison.between(Texts.version(1, thirty), Texts.version(2, thirteen));

    assertThat(comparison.before()).isEqualTo(30);
    assertThat(comparison.after()).isEqualTo(13);
    assertThat(comparison.count(Comparison.Kind.KEPT)).isEqualTo(6);
    assertThat(comparison.count(Comparison.Kind.REWORDED)).isEqualTo(1);
    assertThat(comparison.count(Comparison.Kind.RETARGETED)).isEqualTo(2);
    assertThat(comparison.count(Comparison.Kind.REMOVED)).isEqualTo(21);
    assertThat(comparison.count(Comparison.Kind.ADDED)).isEqualTo(4);
    assertThat(comparison.of(Comparison.Kind.RETARGETED))
        .extracting(Comparison.Change::strictness, Comparison.Change::reworded)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Strictness.STRICTER, false),
            org.assertj.core.groups.Tuple.tuple(Strictness.LOOSER, true));
  }

  @Test
  void a_commitment_set_aside_counts_as_removed_and_a_first_target_as_changed() {
    Commitment one = Texts.commitment(1, "Un", null);
    Commitment two = plain(2);
    Commitment aside = two.with(two.setting().withdrawn(true));
    Comparison comparison =
        Comparison.between(
            Texts.version(1, List.of(one, two)),
            Texts.version(2, List.of(Texts.commitment(1, "Un", NINETY), aside)));
    assertThat(comparison.changes())
        .extracting(Comparison.Change::kind)
        .containsExactly(Comparison.Kind.RETARGETED, Comparison.Kind.REMOVED);
    assertThat(comparison.changes().getFirst().strictness()).isNull();
    Comparison same =
        Comparison.between(Texts.version(1, List.of(one)), Texts.version(2, List.of(one)));
    assertThat(same.changes())
        .extracting(Comparison.Change::kind)
        .containsExactly(Comparison.Kind.KEPT);
  }

  private static Commitment plain(int number) {
    return Texts.commitment(number, "Engagement " + number, NINETY);
  }
}
