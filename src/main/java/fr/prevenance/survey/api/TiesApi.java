package fr.prevenance.survey.api;

import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.TieDesk;
import fr.prevenance.survey.Ties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** At which touchpoints a survey is asked, before and after it is published. */
@RestController
@RequestMapping("/api/v1/surveys/{key}/touchpoints")
class TiesApi {

  /**
   * @param touchpointKey of the whole survey
   * @param questions by question; null or empty takes a question out
   */
  record TiesJson(
      @Nullable String touchpointKey, @Nullable Map<String, @Nullable String> questions) {}

  private final SurveyDesk surveys;
  private final TieDesk desk;

  TiesApi(SurveyDesk surveys, TieDesk desk) {
    this.surveys = surveys;
    this.desk = desk;
  }

  /** What each scored question ends up with. */
  @GetMapping
  @RequiresScope(TokenScope.SURVEYS_READ)
  TiesJson show(@PathVariable String key) {
    Survey survey = surveys.get(key);
    return json(survey, desk.of(survey));
  }

  @PutMapping
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  TiesJson tie(@PathVariable String key, @RequestBody TiesJson body) {
    Map<String, String> questions = new LinkedHashMap<>();
    if (body.questions() != null)
      body.questions()
          .forEach((question, touchpoint) ->
              questions.put(question, touchpoint == null ? "" : touchpoint));
    return json(surveys.get(key), desk.tie(key, body.touchpointKey(), questions));
  }

  private static TiesJson json(Survey survey, Ties ties) {
    return new TiesJson(ties.whole(), new LinkedHashMap<>(ties.effective(survey.questionnaire())));
  }
}
