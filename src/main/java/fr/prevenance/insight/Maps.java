package fr.prevenance.insight;

import fr.prevenance.Refused;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import fr.prevenance.platform.Keys;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.AnswerCounts;
import fr.prevenance.survey.Correlations;
import fr.prevenance.survey.ImportancePair;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads all that a satisfaction map needs in one statement; importance that nobody was asked for
 * takes a second one, over the answers themselves.
 */
@Service
public class Maps {

  /** What was answered to the questions of one survey that a map can show. */
  public record Read(Survey survey, Population population, Map<SubjectId, Scores> counts) {

    /** Complete responses, whether they say anything of the map or not. */
    public long responses() {
      return counts.getOrDefault(Subjects.of(survey.id()), Scores.NONE).n();
    }

    public Scores to(Question question) {
      return counts.getOrDefault(Subjects.of(survey.id(), question.key()), Scores.NONE);
    }

    public SatisfactionMap map(MapThreshold.Kind kind) {
      return SatisfactionMap.of(
          survey.questionnaire().importancePairs().stream()
              .map(pair ->
                  criterion(
                      pair.satisfaction(),
                      new MapCriterion.Weight.Stated(
                          to(pair.importance()), scale(pair.importance()))))
              .toList(),
          kind);
    }

    private MapCriterion criterion(Question asked, MapCriterion.Weight weight) {
      String tied = asked.ties().criterionKey();
      return new MapCriterion(
          asked.key(),
          tied == null ? Keys.from(survey.key() + "-" + asked.key()) : tied,
          asked.label(),
          to(asked),
          scale(asked),
          weight);
    }

    private static Scale scale(Question question) {
      return Objects.requireNonNull(question.scale());
    }
  }

  private final ScoreCounts counts;
  private final AnswerCounts answers;

  Maps(ScoreCounts counts, AnswerCounts answers) {
    this.counts = counts;
    this.answers = answers;
  }

  public Read read(Survey survey, Population population) {
    List<SubjectId> subjects = new ArrayList<>(List.of(Subjects.of(survey.id())));
    Stream.concat(
            survey.questionnaire().importancePairs().stream().map(ImportancePair::importance),
            survey.questionnaire().ratingQuestions().stream())
        .map(question -> Subjects.of(survey.id(), question.key()))
        .forEach(subjects::add);
    return new Read(survey, population, counts.bySubject(population.counting(subjects)));
  }

  /**
   * The map of what goes with the overall score.
   *
   * @param overallKey the question that sums the survey up; its NPS when null
   * @throws Refused when the answers cannot tell the criteria's weights
   */
  public SatisfactionMap derived(Read read, @Nullable String overallKey, MapThreshold.Kind kind) {
    Question overall =
        overall(read.survey(), overallKey)
            .orElseThrow(() -> Refused.invalidField("overall", "insight.derived.overall"));
    List<Question> criteria = criteria(read.survey(), overall);
    Correlations correlations =
        answers.correlations(read.survey(), criteria, overall, read.population().answers());
    Drivers drivers = Drivers.of(correlations);
    List<MapCriterion> placed =
        IntStream.range(0, criteria.size())
            .mapToObj(i ->
                read.criterion(
                    criteria.get(i),
                    new MapCriterion.Weight.Derived(drivers.n(), drivers.percent(i))))
            .toList();
    return SatisfactionMap.of(placed, kind)
        .derivedAs(
            new SatisfactionMap.Derived(
                drivers.method(), overall.key(), drivers.n(), drivers.drawn(), drivers.r2()));
  }

  /** Whether the survey asks for a whole and for at least two of its parts. */
  public static boolean derivable(Survey survey) {
    return overall(survey, null)
        .filter(overall -> criteria(survey, overall).size() > 1)
        .isPresent();
  }

  private static Optional<Question> overall(Survey survey, @Nullable String key) {
    return key == null
        ? survey.questionnaire().npsQuestions().stream().findFirst()
        : survey
            .questionnaire()
            .byKey(key)
            .filter(question -> question.type().scored() && !question.isImportance());
  }

  private static List<Question> criteria(Survey survey, Question overall) {
    return survey.questionnaire().ratingQuestions().stream()
        .filter(question -> !question.key().equals(overall.key()))
        .toList();
  }
}
