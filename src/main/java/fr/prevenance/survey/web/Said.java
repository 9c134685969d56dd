package fr.prevenance.survey.web;

import fr.prevenance.survey.Question;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.Value;
import java.util.ArrayList;
import java.util.List;

/** What a customer wrote, and the question it answers. */
record Said(Question question, String words) {

  static List<Said> of(Survey survey, Response response) {
    List<Said> said = new ArrayList<>();
    for (Question question : survey.questionnaire().textQuestions()) {
      if (response.answers().to(question.key()).orElse(null) instanceof Value.Text text)
        said.add(new Said(question, text.text()));
    }
    return said;
  }
}
