package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharterHistoryTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private final CharterVersion first = Texts.from(1, MARCH);
  private final CharterVersion second = Texts.from(2, JUNE);
  private final CharterVersion draft = Texts.version(3, List.of());
  private final CharterHistory history = new CharterHistory(List.of(draft, second, first));

  @Test
  void the_state_of_a_version_follows_from_the_day_alone() {
    assertThat(history.stateOn(first, MARCH.minusDays(1))).isEqualTo(VersionState.VALIDATED);
    assertThat(history.stateOn(first, MARCH)).isEqualTo(VersionState.IN_FORCE);
    assertThat(history.stateOn(first, JUNE.minusDays(1))).isEqualTo(VersionState.IN_FORCE);
    assertThat(history.stateOn(first, JUNE)).isEqualTo(VersionState.REPLACED);
    assertThat(history.stateOn(second, JUNE.minusDays(1))).isEqualTo(VersionState.VALIDATED);
    assertThat(history.stateOn(second, JUNE)).isEqualTo(VersionState.IN_FORCE);
    assertThat(history.stateOn(draft, JUNE)).isEqualTo(VersionState.DRAFT);
  }

  @Test
  void one_version_holds_on_a_day() {
    assertThat(history.inForceOn(MARCH.minusDays(1))).isEmpty();
    assertThat(history.inForceOn(MARCH)).contains(first);
    assertThat(history.inForceOn(JUNE)).contains(second);
    assertThat(history.effectiveTo(first)).isEqualTo(JUNE.minusDays(1));
    assertThat(history.effectiveTo(second)).isNull();
    assertThat(history.reference(MARCH.minusDays(1))).isEqualTo(draft);
    assertThat(history.latest()).isEqualTo(draft);
  }

  @Test
  void versions_do_not_overlap() {
    CharterVersion next = Texts.from(3, null);
    CharterHistory waiting = new CharterHistory(List.of(first, second, next));
    assertThatThrownBy(() -> waiting.checkStart(next, JUNE, JUNE))
        .hasMessage("promise.version.overlap");
    assertThatThrownBy(() -> waiting.checkStart(next, MARCH, JUNE))
        .hasMessage("promise.version.overlap")
        .satisfies(
            refused -> assertThat(((Refused) refused).kind()).isEqualTo(Refused.Kind.CONFLICT));
    waiting.checkStart(next, JUNE.plusDays(1), JUNE);
    assertThat(
            new CharterHistory(List.of(first, second, next.from(JUNE.plusDays(1)))).inForceOn(JUNE))
        .contains(second);
  }

  @Test
  void a_version_that_has_begun_keeps_its_first_day() {
    assertThatThrownBy(() -> history.checkStart(second, JUNE.plusDays(9), JUNE))
        .hasMessage("promise.version.begun");
    history.checkStart(second, JUNE.plusDays(9), JUNE.minusDays(1));
  }

  @Test
  void one_draft_at_a_time_and_after_a_dated_version() {
    assertThatThrownBy(history::mustAcceptDraft).hasMessage("promise.version.draft-exists");
    assertThatThrownBy(() -> new CharterHistory(List.of(Texts.from(1, null))).mustAcceptDraft())
        .hasMessage("promise.version.not-in-force");
    new CharterHistory(List.of(first, second)).mustAcceptDraft();
  }

  @Test
  void a_draft_is_validated_before_it_gets_a_day_or_a_signature() {
    var signature = new Signature(Signature.Side.PARTNER, "Nadia Roy", null, MARCH);
    assertThatThrownBy(() -> draft.from(JUNE)).hasMessage("promise.version.not-validated");
    assertThatThrownBy(() -> draft.signed(signature)).hasMessage("promise.sign.draft");
    CharterVersion signed = draft.validate(MARCH, "Alix").signed(signature);
    assertThat(signed.signatures()).containsExactly(signature);
    assertThat(signed.reopen().signatures()).as("nobody signed the text to come").isEmpty();
    assertThatThrownBy(draft::reopen).hasMessage("promise.version.is-draft");
  }
}
