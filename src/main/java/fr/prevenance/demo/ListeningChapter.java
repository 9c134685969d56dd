package fr.prevenance.demo;

import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.signal.Signals;
import fr.prevenance.survey.JsonAnswers;
import fr.prevenance.survey.NewResponse;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Criteria, three surveys and eighteen months of answers. */
@Component
@Order(2)
class ListeningChapter implements DemoChapter {

  private static final int AT_ONCE = 2_000;
  private static final JsonMapper JSON = new JsonMapper();

  private final CriterionDesk criteria;
  private final SurveyDesk surveys;
  private final ResponseDesk responses;
  private final Signals signals;

  ListeningChapter(
      CriterionDesk criteria, SurveyDesk surveys, ResponseDesk responses, Signals signals) {
    this.criteria = criteria;
    this.surveys = surveys;
    this.responses = responses;
    this.signals = signals;
  }

  @Override
  public void tell(LocalDate today) {
    OndeaCriteria.all().forEach(one -> criteria.add(one.key(), one.name(), one.parentKey()));
    Map<String, List<DemoAnswer>> answers =
        OndeaAnswers.before(today).stream().collect(Collectors.groupingBy(DemoAnswer::surveyKey));
    for (DemoSurvey survey : OndeaSurveys.all()) {
      List<DemoAnswer> several = answers.getOrDefault(survey.key(), List.of());
      surveys.create(JSON.readValue(survey.json(), SurveyDraft.class));
      surveys.publish(survey.key(), opening(several, today));
      receive(surveys.get(survey.key()), several);
      signals.crowdIsOver();
    }
  }

  private static Instant opening(List<DemoAnswer> answers, LocalDate today) {
    return answers.stream()
        .map(answer -> answer.answeredAt().toInstant())
        .min(Comparator.naturalOrder())
        .orElseGet(() -> today.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private void receive(Survey survey, List<DemoAnswer> answers) {
    for (int from = 0; from < answers.size(); from += AT_ONCE) {
      var chunk = answers.subList(from, Math.min(answers.size(), from + AT_ONCE));
      responses.receiveAll(survey, chunk.stream().map(answer -> response(survey, answer)).toList());
    }
  }

  private static NewResponse response(Survey survey, DemoAnswer answer) {
    return new NewResponse(
        answer.answeredAt().toInstant(),
        answer.unitKey(),
        answer.channel(),
        answer.mode(),
        null,
        answer.externalId(),
        null,
        JsonAnswers.read(survey.questionnaire(), JSON.valueToTree(answer.answers())));
  }
}
