package fr.prevenance.insight;

import fr.prevenance.platform.Keys;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.ImportancePair;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Reads all that a satisfaction map needs in one statement. */
@Service
public class Maps {

  /** What was answered to every pair of questions of one survey. */
  public record Read(Survey survey, Map<SubjectId, Scores> counts) {

    public SatisfactionMap map(MapThreshold.Kind kind) {
      return SatisfactionMap.of(survey.questionnaire().importancePairs().stream().map(this::criterion).toList(), kind);
    }

    /** Complete responses, whether they say anything of the map or not. */
    public long responses() {
      return counts.getOrDefault(Subjects.of(survey.id()), Scores.NONE).n();
    }

    public Scores to(Question question) {
      return counts.getOrDefault(Subjects.of(survey.id(), question.key()), Scores.NONE);
    }

    private MapCriterion criterion(ImportancePair pair) {
      Question asked = pair.satisfaction();
      String tied = asked.ties().criterionKey();
      return new MapCriterion(
          asked.key(), tied == null ? Keys.from(survey.key() + "-" + asked.key()) : tied, asked.label(),
          to(asked), scale(asked), to(pair.importance()), scale(pair.importance()));
    }

    private static Scale scale(Question question) {
      return Objects.requireNonNull(question.scale());
    }
  }

  private final ScoreCounts counts;

  Maps(ScoreCounts counts) {
    this.counts = counts;
  }

  public Read read(Survey survey, Population population) {
    List<SubjectId> subjects = new ArrayList<>(List.of(Subjects.of(survey.id())));
    for (ImportancePair pair : survey.questionnaire().importancePairs()) {
      subjects.add(Subjects.of(survey.id(), pair.satisfaction().key()));
      subjects.add(Subjects.of(survey.id(), pair.importance().key()));
    }
    return new Read(survey, counts.bySubject(population.counting(subjects)));
  }
}
