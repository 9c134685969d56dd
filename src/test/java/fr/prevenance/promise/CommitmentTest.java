package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.measure.Operator;
import fr.prevenance.measure.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);

  @Test
  void a_sentence_has_three_hundred_characters_at_most() {
    assertThat(Wording.of("x".repeat(300)).sentence()).hasSize(300);
    assertThatThrownBy(() -> Wording.of("x".repeat(301))).hasMessage("refused.too-long");
    assertThatThrownBy(() -> Wording.of(" ")).hasMessage("promise.sentence.missing");
    assertThatThrownBy(
            () -> new Wording("Un", Map.of("en", "x".repeat(301)), Map.of(), null, Map.of()))
        .hasMessage("refused.too-long");
    assertThatThrownBy(() -> new Wording("Un", Map.of("klingon", "x"), Map.of(), null, Map.of()))
        .hasMessage("promise.language-unknown");
  }

  @Test
  void a_sentence_is_kept_as_it_is_typed() {
    assertThat(Wording.of("<b>Promis</b> & tenu").sentence()).isEqualTo("<b>Promis</b> & tenu");
    Wording wording =
        new Wording(
            "Promis",
            Map.of("en", "Promised", "es", " "),
            Map.of("seniors", "Promis à vous"),
            null,
            Map.of());
    assertThat(wording.in("en")).isEqualTo("Promised");
    assertThat(wording.in("en-GB")).isEqualTo("Promised");
    assertThat(wording.in("es")).isEqualTo("Promis");
    Wording placed =
        new Wording(
            "Courriel",
            Map.of("fr-BE", "Mail", "fr-CA", "Courriel d’ici"),
            Map.of(),
            null,
            Map.of());
    assertThat(placed.in("fr-CA")).isEqualTo("Courriel d’ici");
    assertThat(placed.in("fr")).isEqualTo("Courriel");
    assertThat(wording.forAudience("seniors")).isEqualTo("Promis à vous");
    assertThat(wording.forAudience("autres")).isEqualTo("Promis");
  }

  @Test
  void a_target_makes_sense() {
    assertThatThrownBy(() -> Target.of(Operator.AT_LEAST, 80, -1))
        .hasMessage("promise.tolerance.negative");
    assertThatThrownBy(() -> Target.of(Operator.AT_LEAST, Double.NaN, 1))
        .hasMessage("promise.number");
    assertThatThrownBy(() -> new Target(Operator.AT_LEAST, 80, 5, 85.0))
        .hasMessage("promise.unacceptable.meets-target");
    assertThatThrownBy(() -> new Target(Operator.AT_MOST, 10, 5, 9.0))
        .hasMessage("promise.unacceptable.meets-target");
    assertThatThrownBy(() -> new Proof(null, null, ProofPeriod.ROLLING_28, 0))
        .hasMessage("promise.minimum-n");
    assertThatThrownBy(() -> Operator.of("=")).hasMessage("measure.operator.unknown");
  }

  @Test
  void a_period_holds_both_its_days() {
    assertThat(ProofPeriod.ROLLING_28.endingOn(MARCH))
        .isEqualTo(Scope.between(LocalDate.of(2026, 2, 16), MARCH));
    assertThat(ProofPeriod.ROLLING_90.endingOn(MARCH))
        .isEqualTo(Scope.between(LocalDate.of(2025, 12, 16), MARCH));
    assertThat(ProofPeriod.LAST_MONTH.endingOn(MARCH))
        .isEqualTo(Scope.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
  }

  @Test
  void nobody_attends_more_meetings_than_were_held() {
    var member = new WorkingGroup.Member("Paul", "conducteur", 3);
    assertThat(new WorkingGroup(3, List.of(member)).trades()).containsExactly("conducteur");
    assertThatThrownBy(() -> new WorkingGroup(2, List.of(member)))
        .hasMessage("promise.group.attended");
    assertThatThrownBy(() -> new WorkingGroup.Member("Paul", " ", 0))
        .hasMessage("promise.group.trade-missing");
  }

  @Test
  void an_axis_keeps_its_key_when_its_name_changes() {
    Preface preface =
        new PrefaceWish(null, List.of(axis(null, "Être prévenu"), axis(null, "Être prévenu")), null)
            .over(Preface.BLANK);
    assertThat(preface.axes())
        .extracting(Axis::key)
        .containsExactly("etre-prevenu", "etre-prevenu-2");
    Preface renamed =
        new PrefaceWish(null, List.of(axis("etre-prevenu", "Informer")), null).over(preface);
    assertThat(renamed.axes()).containsExactly(new Axis("etre-prevenu", "Informer"));
    assertThatThrownBy(() ->
            new PrefaceWish(null, List.of(axis("a", "A"), axis("a", "B")), null).over(preface))
        .hasMessage("promise.axis.twice");
  }

  private static PrefaceWish.AxisWish axis(
      @org.jspecify.annotations.Nullable String key, String name) {
    return new PrefaceWish.AxisWish(key, name);
  }
}
