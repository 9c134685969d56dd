package fr.prevenance.promise.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CharterFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

  @Test
  void a_charter_that_is_proved_validated_shared_and_fresh_has_no_warning() {
    var facts =
        new CharterFacts(
            List.of(),
            true,
            Set.of("Conducteurs", "Agents de gare"),
            Set.of("conducteur", "agent de gare", "Siège"),
            TODAY.minusMonths(12).plusDays(1));
    assertThat(facts.warnings(TODAY)).isEmpty();
  }

  @Test
  void each_lack_is_told_with_its_reason() {
    var facts =
        new CharterFacts(
            List.of("Réponse en 2 jours."),
            false,
            Set.of("Conducteurs", "Mécaniciens"),
            Set.of("Conducteurs"),
            TODAY.minusMonths(12));
    assertThat(facts.warnings(TODAY))
        .extracting(Warning::code)
        .containsExactly(
            CheckCode.NO_PROBE,
            CheckCode.NOT_VALIDATED,
            CheckCode.GROUP_LACKS_TRADE,
            CheckCode.NOT_REVIEWED);
    assertThat(facts.warnings(TODAY))
        .extracting(Warning::message)
        .anySatisfy(text -> assertThat(text).contains("Réponse en 2 jours."))
        .anySatisfy(text -> assertThat(text).contains("Mécaniciens"))
        .anySatisfy(text -> assertThat(text).contains("12 mois"));
  }

  @Test
  void a_charter_that_nobody_ever_reviewed_is_stale() {
    assertThat(new CharterFacts(List.of(), true, Set.of(), Set.of(), null).warnings(TODAY))
        .extracting(Warning::code)
        .containsExactly(CheckCode.NOT_REVIEWED);
  }
}
