package fr.prevenance.survey.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.survey.Answers;
import fr.prevenance.survey.ImportancePair;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Questionnaire;
import fr.prevenance.survey.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicPageRulesTest {

  private static final Questionnaire TWO =
      Questionnaire.of(
          List.of(
              QuestionDraft.of("early", QuestionType.LONG_TEXT, "Avant {nps}"),
              QuestionDraft.of("nps", QuestionType.NPS, "Recommandation"),
              QuestionDraft.of(
                  "why", QuestionType.LONG_TEXT, "Qu’est-ce qui explique votre {nps} ?")),
          null,
          null);

  @Test
  void a_label_speaks_of_the_score_given_before_it_and_of_none_after_it() {
    var answered = new Piping(TWO, new Answers(Map.of("nps", new Value.Score(6))));
    assertThat(answered.label(question("why"))).isEqualTo("Qu’est-ce qui explique votre 6 ?");
    assertThat(answered.label(question("early"))).isEqualTo("Avant note");
    assertThat(new Piping(TWO, Answers.NONE).label(question("why")))
        .isEqualTo("Qu’est-ce qui explique votre note ?");
  }

  @Test
  void keys_stand_in_rows_of_equal_length() {
    assertThat(List.of(2, 5, 7, 8, 9, 10, 11, 21))
        .extracting(PickRow::columns)
        .containsExactly(2, 5, 7, 4, 5, 5, 6, 6);
  }

  @Test
  void two_questions_about_one_subject_name_it_once() {
    assertThat(subject("Satisfaction\u00a0: l’accueil", "Importance : l’accueil"))
        .isEqualTo("l’accueil");
    assertThat(subject("L’accueil", "Son importance")).isEqualTo("L’accueil");
    assertThat(subject("Satisfaction : l’accueil", "Importance : le prix"))
        .isEqualTo("Satisfaction : l’accueil");
  }

  @Test
  void the_time_needed_is_told_in_whole_minutes_and_never_none() {
    assertThat(TimeNeeded.minutes(TWO)).isEqualTo(1);
    assertThat(TimeNeeded.minutes(Questionnaire.of(Questionnaires.line4().questions(), null, null)))
        .isEqualTo(2);
  }

  private static Question question(String key) {
    return TWO.byKey(key).orElseThrow();
  }

  private static String subject(String satisfaction, String importance) {
    var questionnaire =
        Questionnaire.of(
            List.of(
                QuestionDraft.of("s", QuestionType.RATING, satisfaction),
                QuestionDraft.of("i", QuestionType.RATING, importance).asImportanceOf("s")),
            null,
            null);
    ImportancePair pair = questionnaire.importancePairs().getFirst();
    return PairSubject.of(pair);
  }
}
