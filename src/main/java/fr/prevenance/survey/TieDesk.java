package fr.prevenance.survey;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties surveys to the touchpoints of journeys; no count moves, whatever was answered before. */
@Service
@Transactional
public class TieDesk {

  private final SurveyDesk surveys;
  private final SurveyGround ground;
  private final KnownTies known;

  TieDesk(SurveyDesk surveys, SurveyGround ground, KnownTies known) {
    this.surveys = surveys;
    this.ground = ground;
    this.known = known;
  }

  @Transactional(readOnly = true)
  public Ties of(Survey survey) {
    return known.of(survey.id());
  }

  /**
   * @param whole null or empty for none
   * @param questions an empty touchpoint takes the question out
   */
  public Ties tie(String key, @Nullable String whole, Map<String, String> questions) {
    Survey survey = surveys.get(key);
    Problems problems = new Problems();
    if (whole != null && !whole.isEmpty() && !fr.prevenance.platform.Keys.fits(whole))
      problems.add("touchpointKey", "refused.key-shape", CleanText.excerpt(whole));
    questions.forEach((question, touchpoint) -> {
      String at = "questions." + CleanText.excerpt(question);
      if (survey.questionnaire().byKey(question).filter(Ties::tells).isEmpty())
        problems.add(at, "survey.ties.not-scored", CleanText.excerpt(question));
      if (!touchpoint.isEmpty() && !fr.prevenance.platform.Keys.fits(touchpoint))
        problems.add(at, "refused.key-shape", CleanText.excerpt(touchpoint));
    });
    problems.refuse();
    Ties ties = new Ties(whole == null || whole.isEmpty() ? null : whole, questions);
    known.replace(survey.id(), ties);
    ground.declare(survey);
    return ties;
  }
}
