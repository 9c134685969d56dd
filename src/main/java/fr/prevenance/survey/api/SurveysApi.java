package fr.prevenance.survey.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.PublicUrl;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import fr.prevenance.survey.SurveyState;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/surveys")
class SurveysApi {

  record SurveyJson(
      String key,
      String title,
      String locale,
      String audience,
      SurveyState state,
      List<QuestionDraft> questions,
      List<String> breakdowns,
      List<String> hiddenFields,
      @Nullable String publicUrl) {}

  record Published(String publicUrl) {}

  private final SurveyDesk desk;
  private final PublicUrl publicUrl;

  SurveysApi(SurveyDesk desk, PublicUrl publicUrl) {
    this.desk = desk;
    this.publicUrl = publicUrl;
  }

  @GetMapping
  @RequiresScope(TokenScope.SURVEYS_READ)
  Listing<SurveyJson> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return Listing.of(desk.all().stream().map(this::json).toList(), limit, cursor);
  }

  @PostMapping
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  ResponseEntity<SurveyJson> create(@RequestBody SurveyDraft draft) {
    Survey survey = desk.create(draft);
    return ResponseEntity.created(URI.create("/api/v1/surveys/" + survey.key())).body(json(survey));
  }

  @GetMapping("/{key}")
  @RequiresScope(TokenScope.SURVEYS_READ)
  SurveyJson show(@PathVariable String key) {
    return json(desk.get(key));
  }

  @PatchMapping("/{key}")
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  SurveyJson change(@PathVariable String key, @RequestBody SurveyDraft draft) {
    SurveyDraft known = SurveyDraft.of(desk.get(key));
    if (draft.key() != null && !draft.key().equals(key))
      throw Refused.invalidField("key", "survey.key.fixed");
    return json(
        desk.edit(
            key,
            new SurveyDraft(
                key,
                draft.title() == null ? known.title() : draft.title(),
                draft.locale() == null ? known.locale() : draft.locale(),
                draft.audience() == null ? known.audience() : draft.audience(),
                draft.questions() == null ? known.questions() : draft.questions(),
                draft.breakdowns() == null ? known.breakdowns() : draft.breakdowns(),
                draft.hiddenFields() == null ? known.hiddenFields() : draft.hiddenFields()),
            null));
  }

  @DeleteMapping("/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  void delete(@PathVariable String key) {
    desk.delete(key);
  }

  @PostMapping("/{key}/publish")
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  Published publish(@PathVariable String key) {
    return new Published(publicUrl.of(desk.mainLink(desk.publish(key).id()).path()));
  }

  @PostMapping("/{key}/close")
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  SurveyJson close(@PathVariable String key) {
    return json(desk.close(key));
  }

  private SurveyJson json(Survey survey) {
    String url =
        survey.state() == SurveyState.PUBLISHED
            ? publicUrl.of(desk.mainLink(survey.id()).path())
            : null;
    return new SurveyJson(
        survey.key(),
        survey.title(),
        survey.locale(),
        survey.audience().name(),
        survey.state(),
        survey.questionnaire().drafts(),
        survey.questionnaire().breakdowns(),
        survey.questionnaire().hiddenFields(),
        url);
  }
}
