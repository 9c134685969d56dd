package fr.prevenance.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

  @Test
  void a_period_reads_in_the_middle_of_a_sentence() {
    assertThat(Period.of(null, TODAY).during()).isEqualTo("en 90\u00a0jours");
    assertThat(Period.of("2026-03", TODAY).during()).isEqualTo("en mars 2026");
    assertThat(Period.of("2025", TODAY).during()).isEqualTo("en 2025");
    assertThat(Period.of("all", TODAY).during()).isEqualTo("depuis le début");
  }
}
