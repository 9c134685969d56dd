package fr.prevenance.insight.web;

import fr.prevenance.insight.SatisfactionMap;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Scale;
import fr.prevenance.survey.ImportancePair;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import java.util.Objects;

/** From where to where each axis of a map can run. */
record MapScale(Interval satisfaction, Interval importance) {

  private static final Interval PERCENT = new Interval(0, 100);

  static MapScale of(Survey survey, SatisfactionMap map) {
    boolean percent = map.unit() == SatisfactionMap.Unit.PERCENT;
    if (map.derived() != null) {
      return new MapScale(
          percent ? PERCENT : ends(survey.questionnaire().ratingQuestions().getLast()), PERCENT);
    }
    if (percent) return new MapScale(PERCENT, PERCENT);
    ImportancePair any = survey.questionnaire().importancePairs().getFirst();
    return new MapScale(ends(any.satisfaction()), ends(any.importance()));
  }

  private static Interval ends(Question question) {
    Scale scale = Objects.requireNonNull(question.scale());
    return new Interval(scale.min(), scale.max());
  }
}
