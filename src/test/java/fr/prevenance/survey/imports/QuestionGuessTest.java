package fr.prevenance.survey.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.platform.table.ColumnProfile;
import fr.prevenance.platform.table.ColumnProfile.Look;
import fr.prevenance.survey.QuestionDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionGuessTest {

  @Test
  void marks_stand_on_a_scale_and_the_codes_around_it_mean_no_answer() {
    assertThat(ScaleGuess.of(List.of("1", "2", "3", "4", "5")))
        .contains(new ScaleGuess(1, 5, List.of()));
    assertThat(ScaleGuess.of(List.of("5", "4", "3", "2", "1", "0", "6")))
        .contains(new ScaleGuess(1, 5, List.of("0", "6")));
    assertThat(ScaleGuess.of(List.of("1", "2", "3", "4", "5", "9", "99")))
        .contains(new ScaleGuess(1, 5, List.of("9", "99")));
    assertThat(ScaleGuess.of(List.of("1", "3", "4", "5", "6", "7", "NSP")))
        .contains(new ScaleGuess(1, 7, List.of("NSP")));
    assertThat(ScaleGuess.of(List.of("10", "9", "8", "7", "5", "2", "0")))
        .contains(new ScaleGuess(0, 10, List.of()));
    assertThat(ScaleGuess.of(List.of("1", "2", "3"))).isEmpty();
    assertThat(ScaleGuess.of(List.of("1", "2", "3", "4", "15", "18", "22", "40", "41"))).isEmpty();
  }

  @Test
  void each_column_becomes_the_question_it_answers_the_recommendation_first() {
    var guess =
        QuestionGuess.of(
            List.of(
                column("Accueil", Look.INTEGER, "1", "2", "3", "4", "5"),
                column("Sexe", Look.CATEGORY, "F", "H"),
                column("NETPRO", Look.INTEGER, "10", "9", "7", "0", "11"),
                column("Panier", Look.DECIMAL, "12.5", "13.7"),
                column("Pourquoi", Look.TEXT, "trop long", "bien")));
    assertThat(guess.questions())
        .extracting(QuestionDraft::key)
        .containsExactly("netpro", "accueil", "sexe", "pourquoi");
    assertThat(guess.questions())
        .extracting(QuestionDraft::type)
        .containsExactly("NPS", "RATING", "CHOICE", "LONG_TEXT");
    assertThat(guess.columns().get("NETPRO").missing()).contains("11");
    assertThat(guess.columns().get("Accueil").missing()).isNull();
  }

  @Test
  void an_importance_follows_the_satisfaction_with_the_same_subject_on_the_wider_scale_of_both() {
    var guess =
        QuestionGuess.of(
            List.of(
                column("Accueil - Importance", Look.INTEGER, "3", "4", "5", "6", "7"),
                column("Satisfaction accueil", Look.INTEGER, "1", "2", "3", "4", "5", "6")));
    assertThat(guess.questions())
        .extracting(QuestionDraft::key)
        .containsExactly("satisfaction-accueil", "accueil-importance");
    assertThat(guess.questions())
        .extracting(QuestionDraft::importanceOf)
        .containsExactly(null, "satisfaction-accueil");
    assertThat(guess.questions())
        .extracting(question -> question.scale() == null ? null : question.scale().max())
        .containsExactly(7, 7);
  }

  @Test
  void an_identifier_is_told_in_each_row_and_never_twice() {
    assertThat(
            MappingGuess.told(List.of(column("StudentId", Look.INTEGER, "1", "2", "3")))
                .get("StudentId")
                .to())
        .isEqualTo("$externalId");
    var twice = new ColumnProfile("StoreId", List.of("1", "2"), 0, Look.INTEGER, "1", "2", 9, 2);
    assertThat(MappingGuess.told(List.of(twice))).isEmpty();
  }

  private static ColumnProfile column(String title, Look look, String... values) {
    return new ColumnProfile(
        title, List.of(values), 0, look, null, null, values.length, values.length);
  }
}
