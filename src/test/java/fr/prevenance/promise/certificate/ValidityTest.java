package fr.prevenance.promise.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  private static final LocalDate FROM = LocalDate.of(2023, 9, 16);
  private static final LocalDate TO = LocalDate.of(2026, 9, 15);

  @ParameterizedTest
  @CsvSource({
    "2023-09-15, AHEAD",
    "2023-09-16, VALID",
    "2026-03-14, VALID",
    "2026-03-15, TO_RENEW",
    "2026-06-14, TO_RENEW",
    "2026-06-15, URGENT",
    "2026-09-15, URGENT",
    "2026-09-16, EXPIRED"
  })
  void a_reminder_is_due_six_and_three_months_before_the_end_to_the_day(
      LocalDate today, Validity expected) {
    assertThat(Validity.of(FROM, TO, today)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-27, VALID",
    "2026-02-28, TO_RENEW",
    "2026-05-30, TO_RENEW",
    "2026-05-31, URGENT"
  })
  void an_end_on_the_31st_is_reminded_on_the_last_day_of_a_shorter_month(
      LocalDate today, Validity expected) {
    assertThat(Validity.of(FROM, LocalDate.of(2026, 8, 31), today)).isEqualTo(expected);
  }

  @Test
  void a_certification_of_one_day_is_urgent_on_that_day() {
    assertThat(Validity.of(TO, TO, TO)).isEqualTo(Validity.URGENT);
  }

  @Test
  void an_expired_one_does_not_hold_and_is_still_to_be_renewed() {
    assertThat(Validity.EXPIRED.isHeld()).isFalse();
    assertThat(Validity.EXPIRED.isDue()).isTrue();
    assertThat(Validity.URGENT.isHeld()).isTrue();
    assertThat(Validity.AHEAD.isHeld()).isFalse();
    assertThat(Validity.AHEAD.isDue()).isFalse();
  }
}
