package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.measure.Operator;
import fr.prevenance.promise.Variation.Relation;
import fr.prevenance.signal.CommitmentId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VariationTest {

  private static final Target NINETY = Target.of(Operator.AT_LEAST, 90, 2);
  private static final Target TEN = Target.of(Operator.AT_MOST, 10, 2);

  private final CharterVersion national =
      Texts.version(
          1, List.of(Texts.commitment(1, "Un", NINETY), Texts.commitment(2, "Deux", NINETY)));

  @Test
  void strictness_follows_the_direction_of_the_target_then_the_tolerance() {
    assertThat(Strictness.of(NINETY, Target.of(Operator.AT_LEAST, 95, 9)))
        .isEqualTo(Strictness.STRICTER);
    assertThat(Strictness.of(NINETY, Target.of(Operator.AT_LEAST, 85, 0)))
        .isEqualTo(Strictness.LOOSER);
    assertThat(Strictness.of(NINETY, Target.of(Operator.AT_LEAST, 90, 1)))
        .isEqualTo(Strictness.STRICTER);
    assertThat(Strictness.of(NINETY, Target.of(Operator.AT_LEAST, 90, 3)))
        .isEqualTo(Strictness.LOOSER);
    assertThat(Strictness.of(NINETY, NINETY)).isEqualTo(Strictness.SAME);
    assertThat(Strictness.of(TEN, Target.of(Operator.AT_MOST, 8, 2)))
        .isEqualTo(Strictness.STRICTER);
    assertThat(Strictness.of(TEN, Target.of(Operator.AT_MOST, 12, 2))).isEqualTo(Strictness.LOOSER);
    assertThat(Strictness.of(NINETY, Target.of(Operator.AT_MOST, 90, 2)))
        .as("to be explained")
        .isEqualTo(Strictness.LOOSER);
  }

  @Test
  void a_variant_says_how_it_stands_to_its_parent() {
    assertThat(relation(variant(1, 95, null))).isEqualTo(Relation.STRICTER);
    assertThat(relation(variant(1, 90, null))).isEqualTo(Relation.SAME);
    assertThat(relation(variant(1, 80, null))).isEqualTo(Relation.LOOSER);
    assertThat(relation(variant(9, 95, null))).isEqualTo(Relation.ORPHAN);
    assertThat(relation(Texts.commitment(50, "Propre", NINETY))).isEqualTo(Relation.OWN);
  }

  @Test
  void what_the_parent_set_aside_leaves_an_orphan() {
    Commitment one = Texts.commitment(1, "Un", NINETY);
    CharterVersion without = Texts.version(2, List.of(one.with(one.setting().withdrawn(true))));
    assertThat(Variation.of(without, variant(1, 95, null)).relation()).isEqualTo(Relation.ORPHAN);
  }

  @Test
  void only_a_looser_promise_needs_a_reason() {
    assertThat(Variation.of(national, variant(1, 80, null)).lacksReason()).isTrue();
    assertThat(Variation.of(national, variant(1, 80, " ")).lacksReason()).isTrue();
    assertThat(Variation.of(national, variant(1, 80, "Travaux jusqu’en mai")).lacksReason())
        .isFalse();
    assertThat(Variation.of(national, variant(1, 95, null)).lacksReason()).isFalse();
  }

  @Test
  void the_whole_charter_of_a_region_is_the_parent_s_with_its_own_words_in_place() {
    Commitment stricter = variant(1, 95, null);
    Commitment own = Texts.commitment(50, "Propre", NINETY);
    Commitment orphan = variant(9, 95, null);
    List<Commitment> whole =
        Variation.whole(national, Texts.version(1, List.of(own, stricter, orphan)));
    assertThat(whole).containsExactly(stricter, national.commitments().get(1), own);
  }

  private Relation relation(Commitment own) {
    return Variation.of(national, own).relation();
  }

  private static Commitment variant(int base, double value, @Nullable String reason) {
    var descent = new Descent(new CommitmentId(new UUID(2, base)), reason);
    return Texts.commitment(40 + base, "Ici", Target.of(Operator.AT_LEAST, value, 2), descent);
  }
}
