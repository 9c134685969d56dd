package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevenance.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAnswersTest {

  @ParameterizedTest
  @ValueSource(strings = {"9", " 9 ", "9,0", "9.0", "+9", "90e-1"})
  void a_score_is_read_however_the_file_writes_it(String cell) {
    assertThat(read("nps", cell)).isEqualTo(given(new Value.Score(9)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "12,5 ~ 12.5",
        "1 234,5 ~ 1234.5",
        "1\u202F234 ~ 1234",
        "1,234.5 ~ 1234.5",
        "1.234,5 ~ 1234.5",
        "-3 ~ -3",
        "1,234 ~ 1.234"
      })
  void numbers_have_a_decimal_comma_or_point(String cell, String number) {
    assertThat(read("spent", cell)).isEqualTo(given(new Value.Amount(new BigDecimal(number))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "9/10", "1 2", "--1", "0x1F", "1e", "12€"})
  void what_is_no_number_is_a_problem(String cell) {
    assertThat(problem("spent", cell)).isEqualTo("survey.answer.number-unread");
    assertThat(problem("nps", cell)).isEqualTo("survey.answer.off-scale");
  }

  @Test
  void yes_and_no_have_many_words() {
    for (String yes : List.of("oui", "Oui", "YES", "true", "vrai", "1", "x", "X")) {
      assertThat(read("solved", yes)).isEqualTo(given(new Value.YesNo(true)));
    }
    for (String no : List.of("non", "NO", "false", "Faux", "0")) {
      assertThat(read("solved", no)).isEqualTo(given(new Value.YesNo(false)));
    }
    assertThat(problem("solved", "2")).isEqualTo("survey.answer.yes-no-unread");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nimes", "Nîmes", "NIMES", "  nîmes "})
  void a_choice_is_found_by_key_or_label_whatever_case_and_accents(String cell) {
    assertThat(read("shop", cell)).isEqualTo(given(new Value.Chosen("nimes")));
  }

  @Test
  void two_labels_alike_but_for_accents_are_told_apart_exactly_or_not_at_all() {
    Question question =
        Questionnaire.of(
                List.of(
                    QuestionDraft.of("q", QuestionType.CHOICE, "Q")
                        .among(Sample.choice("a1", "Passé"), Sample.choice("a2", "Passe"))),
                null,
                null)
            .questions()
            .getFirst();
    CellAnswers cells = new CellAnswers(question, Map.of(), Set.of(), null);

    assertThat(cells.read("Passe")).isEqualTo(given(new Value.Chosen("a2")));
    assertThat(cells.read("PASSE")).isInstanceOf(Reading.Problem.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"price;near", "Le prix, La proximité", "LE PRIX|la proximite", "price ; near ;"})
  void several_choices_share_a_cell(String cell) {
    assertThat(read("why", cell)).isEqualTo(given(new Value.ChosenMany(List.of("price", "near"))));
  }

  @Test
  void a_cell_that_repeats_or_invents_a_choice_is_a_problem() {
    assertThat(problem("why", "price;Le prix")).isEqualTo("survey.answer.choice-twice");
    assertThat(read("why", "price;rain"))
        .isEqualTo(Reading.problem("survey.answer.choice-unknown", "rain", "price, staff, near"));
    assertThat(read("shop", "Lyon, Nîmes")).isEqualTo(given(new Value.Chosen("both")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-01", "01/03/2026", "2026-03-01T10:20:30Z", "1 mars 2026"})
  void a_day_is_guessed(String cell) {
    assertThat(read("day", cell)).isEqualTo(given(new Value.Day(LocalDate.of(2026, 3, 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "2026-02-31", "29/02/2025", "00/01/2026", "hier"})
  void a_day_that_no_calendar_has_is_a_problem(String cell) {
    assertThat(problem("day", cell)).isEqualTo("survey.answer.day-unread");
  }

  @Test
  void the_format_of_a_column_decides_between_day_and_month() {
    CellAnswers american =
        new CellAnswers(Sample.question("day"), Map.of(), Set.of(), "MM/dd/yyyy HH:mm");

    assertThat(american.read("03/01/2026 08:15"))
        .isEqualTo(given(new Value.Day(LocalDate.of(2026, 3, 1))));
    assertThat(american.read("31/01/2026 08:15")).isInstanceOf(Reading.Problem.class);
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> new CellAnswers(Sample.question("day"), Map.of(), Set.of(), "qq/zz"));
    assertThat(refused.key()).isEqualTo("table.date-format-unknown");
  }

  @Test
  void a_column_says_what_is_missing_and_what_its_words_mean() {
    Map<String, @Nullable String> values = new HashMap<>();
    values.put("Très bien", "10");
    values.put("Sans avis", null);
    CellAnswers cells = new CellAnswers(Sample.question("nps"), values, Set.of("0", "NA"), null);

    assertThat(cells.read("Très bien")).isEqualTo(given(new Value.Score(10)));
    for (String missing : List.of("Sans avis", "0", " NA ", "", " \t")) {
      assertThat(cells.read(missing)).isEqualTo(Reading.MISSING);
    }
    assertThat(cells.read(null)).isEqualTo(Reading.MISSING);
    assertThat(cells.read("11")).isEqualTo(Reading.problem("survey.answer.off-scale", "11", 0, 10));
  }

  @Test
  void a_cell_of_contact_is_an_address_a_number_or_a_name_without_consent() {
    assertThat(read("me", "a@b.fr"))
        .isEqualTo(given(new Value.Contact(null, "a@b.fr", null, false)));
    assertThat(read("me", "+33 6 12 34 56 78"))
        .isEqualTo(given(new Value.Contact(null, null, "+33 6 12 34 56 78", false)));
    assertThat(read("me", "Mme Diop"))
        .isEqualTo(given(new Value.Contact("Mme Diop", null, null, false)));
  }

  private static Reading read(String key, String cell) {
    return new CellAnswers(Sample.question(key), Map.of(), Set.of(), null).read(cell);
  }

  private static String problem(String key, String cell) {
    return read(key, cell) instanceof Reading.Problem problem ? problem.key() : "no problem";
  }

  private static Reading given(Value value) {
    return new Reading.Given(value);
  }
}
