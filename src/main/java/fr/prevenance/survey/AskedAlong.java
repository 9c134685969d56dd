package fr.prevenance.survey;

import fr.prevenance.journey.QuestionsBehind;
import fr.prevenance.signal.SubjectId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The questions whose scores a contact of a journey rests on. */
@Component
class AskedAlong implements QuestionsBehind {

  private final SurveyDesk surveys;

  AskedAlong(SurveyDesk surveys) {
    this.surveys = surveys;
  }

  @Override
  public List<Asked> of(Set<SubjectId> subjects) {
    return surveys.all().stream().flatMap(survey -> asked(survey, subjects)).toList();
  }

  private static Stream<Asked> asked(Survey survey, Set<SubjectId> subjects) {
    return survey.questionnaire().questions().stream()
        .filter(question -> subjects.contains(Subjects.of(survey.id(), question.key())))
        .map(question -> new Asked(survey.key(), survey.title(), question.key(), question.label()));
  }
}
