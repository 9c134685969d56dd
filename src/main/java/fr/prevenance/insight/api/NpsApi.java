package fr.prevenance.insight.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.prevenance.Refused;
import fr.prevenance.insight.Cut;
import fr.prevenance.insight.Group;
import fr.prevenance.insight.Groups;
import fr.prevenance.insight.Population;
import fr.prevenance.measure.Nps;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NpsApi {

  record Answer(
      @JsonUnwrapped Nps nps,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> groups) {}

  record Line(
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String key,
      String label,
      @JsonUnwrapped Nps nps) {

    static Line of(Group group) {
      return new Line(group.key(), group.label(), Nps.of(group.scores()));
    }
  }

  private final SurveyDesk surveys;
  private final ScoreCounts counts;
  private final Groups groups;
  private final UnitDesk units;

  NpsApi(SurveyDesk surveys, ScoreCounts counts, Groups groups, UnitDesk units) {
    this.surveys = surveys;
    this.counts = counts;
    this.groups = groups;
    this.units = units;
  }

  @GetMapping("/api/v1/surveys/{key}/nps")
  @RequiresScope(TokenScope.INSIGHT_READ)
  Answer show(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String question,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String channel,
      @RequestParam(required = false) @Nullable String groupBy) {
    Survey survey = surveys.get(key);
    Question asked = question(survey, question);
    Population population = new Asked(from, to, unit, channel).population(units);
    SubjectId subject = Subjects.of(survey.id(), asked.key());
    List<Line> lines =
        groupBy == null || groupBy.isEmpty()
            ? null
            : groups.of(survey, asked, population, Cut.counted(survey, groupBy)).stream()
                .map(Line::of)
                .toList();
    return new Answer(Nps.of(counts.of(subject, population.counting(List.of(subject)))), lines);
  }

  private static Question question(Survey survey, @Nullable String key) {
    List<Question> asked = survey.questionnaire().npsQuestions();
    if (key == null || key.isEmpty()) {
      if (asked.size() == 1) return asked.getFirst();
      throw Refused.invalidField(
          "question", asked.isEmpty() ? "insight.nps.none" : "insight.nps.which", keys(asked));
    }
    Question found =
        survey
            .questionnaire()
            .byKey(key)
            .orElseThrow(() -> Refused.invalidField("question", "insight.question-unknown", key));
    if (found.type() != QuestionType.NPS)
      throw Refused.invalidField("question", "insight.nps.other-type", key, found.type());
    return found;
  }

  private static String keys(List<Question> questions) {
    return questions.stream().map(Question::key).collect(Collectors.joining(", "));
  }
}
