package fr.prevenance.survey.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.JsonAnswers;
import fr.prevenance.survey.NewResponse;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.ResponseId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/surveys/{key}/responses")
class ResponsesApi {

  record ResponseBody(
      @Nullable OffsetDateTime answeredAt,
      @Nullable String unitKey,
      @Nullable String channel,
      @Nullable String mode,
      @Nullable String customerRef,
      @Nullable String externalId,
      @Nullable Double weight,
      @Nullable JsonNode answers) {}

  record Received(UUID id, @Nullable Boolean duplicate) {}

  private final SurveyDesk surveys;
  private final ResponseDesk desk;

  ResponsesApi(SurveyDesk surveys, ResponseDesk desk) {
    this.surveys = surveys;
    this.desk = desk;
  }

  @PostMapping
  @RequiresScope(TokenScope.RESPONSES_WRITE)
  ResponseEntity<Received> receive(@PathVariable String key, @RequestBody ResponseBody body) {
    Survey survey = surveys.get(key);
    survey.mustTakeAnswers();
    if (body.answers() == null) throw Refused.invalidField("answers", "survey.answers.none");
    Answers answers = JsonAnswers.read(survey.questionnaire(), body.answers());
    var receipt =
        desk.receive(
            survey,
            new NewResponse(
                body.answeredAt() == null ? null : body.answeredAt().toInstant(),
                body.unitKey(),
                body.channel(),
                body.mode(),
                body.customerRef(),
                body.externalId(),
                body.weight(),
                answers));
    return receipt.duplicate()
        ? ResponseEntity.ok(new Received(receipt.id().value(), true))
        : ResponseEntity.status(HttpStatus.CREATED).body(new Received(receipt.id().value(), null));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RequiresScope(TokenScope.RESPONSES_WRITE)
  void withdraw(@PathVariable String key, @PathVariable ResponseId id) {
    desk.withdraw(surveys.get(key), id);
  }
}
