package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InFrench.class)
class DatesTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);

  @Test
  void french_days_read_as_one_says_them() {
    assertThat(Dates.day(TUESDAY)).isEqualTo("17\u00a0mars");
    assertThat(Dates.day(LocalDate.of(2026, 3, 1))).isEqualTo("1ᵉʳ\u00a0mars");
    assertThat(Dates.dayShort(LocalDate.of(2026, 12, 1))).isEqualTo("1ᵉʳ\u00a0déc.");
    assertThat(Dates.dayLong(TUESDAY)).isEqualTo("mardi 17\u00a0mars 2026");
    assertThat(Dates.month(YearMonth.of(2026, 3))).isEqualTo("mars 2026");
    assertThat(Dates.monthShort(YearMonth.of(2026, 4))).isEqualTo("avr.");
    assertThat(Dates.time(LocalTime.of(8, 30))).isEqualTo("8\u00a0h\u00a030");
    assertThat(Dates.time(LocalTime.of(17, 0))).isEqualTo("17\u00a0h");
    assertThat(Dates.day(null)).isEqualTo("—");
  }

  @Test
  void english_days_too() {
    InFrench.speakEnglish();

    assertThat(Dates.dayLong(LocalDate.of(2026, 3, 1))).isEqualTo("Sunday 1\u00a0March 2026");
    assertThat(Dates.time(LocalTime.of(8, 5))).isEqualTo("8:05");
    assertThat(Dates.dueIn(Duration.ofDays(-12))).isEqualTo("12\u00a0d late");
  }

  @Test
  void a_moment_is_told_in_the_zone_of_the_unit() {
    Instant winter = Instant.parse("2026-01-31T23:30:00Z");

    assertThat(Dates.moment(winter, ZoneId.of("Europe/Paris")))
        .isEqualTo("1ᵉʳ\u00a0février, 0\u00a0h\u00a030");
    assertThat(Dates.dateAndTime(winter, ZoneId.of("Europe/Paris")))
        .isEqualTo("1ᵉʳ\u00a0février 2026, 0\u00a0h\u00a030");
  }

  @Test
  void a_delay_counts_hours_on_its_last_day_and_days_before_and_after() {
    assertThat(Dates.dueIn(Duration.ofHours(6))).isEqualTo("plus que 6\u00a0h");
    assertThat(Dates.dueIn(Duration.ofMinutes(20))).isEqualTo("plus que 20\u00a0min");
    assertThat(Dates.dueIn(Duration.ofHours(53))).isEqualTo("encore 2\u00a0j");
    assertThat(Dates.dueIn(Duration.ofDays(-12))).isEqualTo("12\u00a0j de retard");
    assertThat(Dates.dueIn(TUESDAY, TUESDAY)).isEqualTo("aujourd’hui");
    assertThat(Dates.dueIn(TUESDAY, TUESDAY.plusDays(1))).isEqualTo("encore 1\u00a0j");
  }

  @Test
  void the_past_is_told_by_its_largest_unit() {
    assertThat(Dates.ago(Duration.ofSeconds(20))).isEqualTo("à l’instant");
    assertThat(Dates.ago(Duration.ofMinutes(200))).isEqualTo("il y a 3\u00a0h");
  }
}
