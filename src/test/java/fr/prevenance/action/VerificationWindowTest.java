package fr.prevenance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevenance.Refused;
import fr.prevenance.measure.Scope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VerificationWindowTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

  @Test
  void after_runs_from_the_effect_to_the_eve_of_the_verification() {
    Scope winter = Scope.between(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28));
    VerificationWindow window = VerificationWindow.of(winter, MARCH_1, JUNE_1);

    assertThat(window.before()).isEqualTo(winter);
    assertThat(window.after()).isEqualTo(Scope.between(MARCH_1, LocalDate.of(2026, 5, 31)));
  }

  @Test
  void a_baseline_that_touches_the_effect_is_refused() {
    for (Scope baseline :
        new Scope[] {
          Scope.between(LocalDate.of(2026, 1, 1), MARCH_1),
          new Scope(null, LocalDate.of(2026, 1, 1), null)
        }) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> VerificationWindow.of(baseline, MARCH_1, JUNE_1))
          .returns(Refused.Kind.INVALID, Refused::kind)
          .returns("action.baseline.not-before-effect", Refused::key);
    }
  }

  @Test
  void there_is_no_after_before_one_whole_day() {
    assertThat(VerificationWindow.of(null, JUNE_1, JUNE_1).after()).isNull();
    assertThat(VerificationWindow.of(null, JUNE_1.minusDays(1), JUNE_1).after())
        .isEqualTo(Scope.between(JUNE_1.minusDays(1), JUNE_1.minusDays(1)));
  }

  @Test
  void the_effect_starts_on_the_declared_day_or_else_on_the_day_it_was_done() {
    assertThat(new Effect(100, JUNE_1, MARCH_1).from()).isEqualTo(JUNE_1);
    assertThat(new Effect(100, null, MARCH_1).from()).isEqualTo(MARCH_1);
    assertThat(new Effect(99, null, MARCH_1).from()).isNull();
  }
}
