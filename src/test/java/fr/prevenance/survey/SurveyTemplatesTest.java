package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.survey.SurveyTemplates.Subject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTemplatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void each_template_is_a_sound_questionnaire(String language) {
    SurveyTemplates templates = SurveyTemplates.in(Locale.of(language));

    assertThat(templates.nps().questionnaire().npsQuestions()).hasSize(1);
    assertThat(templates.postContact().questionnaire().questions())
        .extracting(Question::type)
        .containsExactly(
            QuestionType.RATING, QuestionType.RATING, QuestionType.YES_NO, QuestionType.LONG_TEXT);
  }

  @Test
  void subjects_become_grids_of_six_pairs() {
    List<Subject> subjects =
        IntStream.rangeClosed(1, 8).mapToObj(i -> new Subject("c" + i, "Critère " + i)).toList();
    Questionnaire survey =
        SurveyTemplates.in(Locale.FRANCE).satisfactionAndImportance(subjects).questionnaire();

    assertThat(survey.importancePairs()).hasSize(8);
    assertThat(survey.screens()).hasSize(4);
    assertThat(survey.screens().getFirst().blocks()).hasSize(1);
    assertThat(survey.questions().getFirst().label()).isEqualTo("Satisfaction\u00A0: Critère 1");
  }

  @Test
  void both_languages_ask_the_same_questions() {
    SurveyTemplates fr = SurveyTemplates.in(Locale.FRENCH);
    SurveyTemplates en = SurveyTemplates.in(Locale.ENGLISH);
    assertThat(shape(fr.nps())).isEqualTo(shape(en.nps()));
    assertThat(shape(fr.postContact())).isEqualTo(shape(en.postContact()));
  }

  private static List<String> shape(SurveyTemplates.Template template) {
    return template.questions().stream()
        .map(q -> q.key() + " " + q.type() + " " + q.required())
        .toList();
  }
}
