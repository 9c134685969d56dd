package fr.prevenance.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevenance.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|7",
        "-1|-1",
        "73.11|73.11",
        "73,11|73.11",
        "1\u00A0234,5|1234.5",
        "1\u202F234\u202F567|1234567",
        "1 234|1234",
        "1,234.5|1234.5",
        "1.234,5|1234.5",
        "1,234|1.234",
        "1,234,567|1234567",
        ".5|0.5",
        ",5|0.5",
        "\u22123|-3",
        "1e-7|1E-7"
      })
  void numbers_are_read_in_every_habit_of_writing(String cell, BigDecimal number) {
    assertThat(Cells.number(cell).toOptional().orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "abc", "1 2", "1.2.3", "12%", "NaN", "1e9999999", "--1", "7 avis"})
  void what_is_no_number_says_so(String cell) {
    assertThat(Cells.number(cell)).isInstanceOf(Parsed.Misfit.class);
  }

  @Test
  void a_whole_number_may_carry_a_useless_decimal() {
    assertThat(Cells.integer("7.0")).isEqualTo(Parsed.of(7L));
    assertThat(Cells.integer("7,5")).isEqualTo(Parsed.misfit("table.not-whole", "7,5"));
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, 29/02/2024, 2024-02-29",
    "dd/MM/yyyy, 1/2/2024, 2024-02-01",
    "jj/MM/aaaa, 24/09/2019, 2019-09-24",
    "M/d/yyyy, 7/29/2013, 2013-07-29",
    "dd/MM/yy, 24/09/19, 2019-09-24",
    "yymmdd, 990201, 1999-02-01",
    "yyyyMMdd, 20240131, 2024-01-31",
    "yyyy, 2013, 2013-01-01",
    "MM/yyyy, 08/2012, 2012-08-01",
    "M/d/yyyy hh:mm:ss a, 12/31/1899 09:30:00 AM, 1899-12-31",
    "yyyy-MM-dd'T'HH:mm:ss, 2024-01-31T23:59:59, 2024-01-31",
    "d MMMM yyyy, 1 Août 2024, 2024-08-01",
    "yyyy-MM-dd HH:mm:ssXXX, 2024-01-31 23:59:59+01, 2024-01-31",
  })
  void dates_are_read_by_the_pattern_people_write(String pattern, String cell, LocalDate date) {
    assertThat(DateFormat.of(pattern).read(cell).toOptional().orElseThrow().date()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd/MM/yyyy|17/03/2026",
        "M/d/yyyy hh:mm[:ss] a|3/17/2026 02:05 PM",
        "yyyy-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]|2026-03-17",
        "jj/MM/aaaa HH:mm|17/03/2026 14:05",
        "d MMMM yyyy|17 mars 2026"
      })
  void an_example_shows_a_format_to_those_who_read_no_patterns(String pattern, String example) {
    assertThat(DateFormat.of(pattern).example()).isEqualTo(example);
  }

  @Test
  void days_that_do_not_exist_are_refused() {
    assertThat(Cells.date("31/02/2024", DateFormat.of("dd/MM/yyyy")))
        .isEqualTo(Parsed.misfit("table.not-that-date", "31/02/2024", "17/03/2026"));
    assertThat(Cells.date("31/02/2024", null)).isInstanceOf(Parsed.Misfit.class);
    assertThat(Cells.date("2023-02-29", null)).isInstanceOf(Parsed.Misfit.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01",
        "01/03/2026",
        "1/3/2026",
        "1.3.2026",
        "01-03-2026",
        "2026/03/01",
        "01/03/26",
        "2026-03-01T10:20:30Z",
        "2026-03-01 10:20:30.123456",
        "01/03/2026 10:20",
        "1 mars 2026"
      })
  void a_day_alone_is_read_with_the_day_before_the_month(String cell) {
    assertThat(Cells.day(cell, null)).isEqualTo(Parsed.of(LocalDate.of(2026, 3, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/31/2026", "2026", "03/2026", "31/02/2026", "hier", ""})
  void what_tells_no_whole_day_is_none(String cell) {
    assertThat(Cells.day(cell, null)).isInstanceOf(Parsed.Misfit.class);
  }

  @Test
  void a_pattern_nobody_understands_is_refused() {
    for (String pattern : List.of("", "qq", "yyy", "d MMM yyyy", "//")) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> DateFormat.of(pattern))
          .withMessage("table.date-format-unknown");
    }
  }

  @Test
  void a_moment_becomes_an_instant_in_the_zone_of_the_unit_or_by_its_own_offset() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    assertThat(Cells.date("2024-07-01", null).toOptional().orElseThrow().instant(paris))
        .isEqualTo(Instant.parse("2024-06-30T22:00:00Z"));
    assertThat(Cells.date("2024-07-01T12:00:00Z", null).toOptional().orElseThrow().instant(paris))
        .isEqualTo(Instant.parse("2024-07-01T12:00:00Z"));
  }

  @Test
  void times_of_day_are_read() {
    assertThat(Cells.time("6:00:00")).isEqualTo(Parsed.of(LocalTime.of(6, 0)));
    assertThat(Cells.time("09:30:05 PM")).isEqualTo(Parsed.of(LocalTime.of(21, 30, 5)));
    assertThat(Cells.time("25:00")).isInstanceOf(Parsed.Misfit.class);
  }

  @Test
  void the_date_format_is_guessed_from_samples_and_doubt_is_told() {
    assertThat(guess("24/09/2019", "", "NA", "03/04/2019")).isEqualTo("dd/MM/yyyy");
    assertThat(guess("7/29/2013", "1/2/2013")).isEqualTo("M/d/yyyy");
    assertThat(guess("12/31/1899 09:30:00 AM")).isEqualTo("M/d/yyyy hh:mm[:ss] a");
    assertThat(guess("2013", "2014")).isEqualTo("yyyy");
    assertThat(guess("2013", "08/2012")).isEqualTo("[MM/]yyyy");
    assertThat(guess("2024-01-31T10:00:00", "2024-01-31")).startsWith("yyyy-MM-dd");
    assertThat(DateGuess.of(List.of("01/02/2024", "03/04/2024")).orElseThrow().ambiguous())
        .isTrue();
    assertThat(DateGuess.of(List.of("24/09/2019")).orElseThrow().ambiguous()).isFalse();
    assertThat(DateGuess.of(List.of("bonjour", "24/09/2019"))).isEmpty();
    assertThat(DateGuess.of(List.of("NA", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=cmd|'/c calc'!A0", "+33", "-5", "@x", "\tx", "\rx", "'=x", "''=x", "'@", "'\tx"})
  void a_text_that_a_spreadsheet_would_run_is_guarded_and_comes_back(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "l'été", "'ok'", "'", "''", "a=b"})
  void harmless_texts_are_left_alone(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
  }

  private static String guess(String... samples) {
    return DateGuess.of(List.of(samples)).orElseThrow().format().pattern();
  }
}
