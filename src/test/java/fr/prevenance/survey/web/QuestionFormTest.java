package fr.prevenance.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionFormTest {

  private final QuestionForm question = new QuestionForm();

  @Test
  void a_question_says_between_what_one_chooses() {
    question.setType("CHOICE");
    question.setChoices("Abonné | abonne\nOccasionnel\n");
    assertThat(question.offered()).isEqualTo("Abonné, Occasionnel");

    question.setType("RATING");
    question.getScale().setMin("1");
    question.getScale().setMax("5");
    assertThat(question.offered()).isEqualTo("de 1 à 5");
    question.getScale().setLow("Jamais");
    question.getScale().setHigh("Toujours");
    assertThat(question.offered()).isEqualTo("de 1 (Jamais) à 5 (Toujours)");
  }

  @Test
  void words_are_free() {
    question.setType("LONG_TEXT");
    assertThat(question.offered()).isEmpty();
  }
}
