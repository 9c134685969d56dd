package fr.prevenance.insight;

import fr.prevenance.measure.Scores;
import fr.prevenance.signal.Grouping;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.BreakdownsBehind;
import fr.prevenance.survey.Choice;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The groups of customers that figures can be narrowed to. */
@Service
public class Segments {

  /** A menu of more is no menu. */
  private static final int MOST = 60;

  private record Met(String value, long n) {}

  private final ScoreCounts counts;
  private final BreakdownsBehind behind;

  Segments(ScoreCounts counts, BreakdownsBehind behind) {
    this.counts = counts;
    this.behind = behind;
  }

  /**
   * The breakdowns that are counted to the last answer: questions first, as links speak to those
   * who wrote them.
   */
  public List<String> breakdowns(Survey survey) {
    var late = behind.of(survey);
    return survey.questionnaire().breakdowns().stream()
        .filter(key -> !late.contains(key))
        .sorted(Comparator.comparing(key -> survey.questionnaire().byKey(key).isEmpty()))
        .toList();
  }

  /**
   * The values of a breakdown: those that its question offers, or those that a hidden field took
   * among these answers, the most frequent when they are many.
   */
  public List<Choice> values(Survey survey, String breakdown, Population among) {
    if (survey.questionnaire().byKey(breakdown).isPresent())
      return Groups.values(survey, breakdown);
    var subject = Subjects.of(survey.id());
    return counts
        .grouped(among.byBreakdown(List.of(subject), breakdown), Grouping.SLICE)
        .entrySet()
        .stream()
        .map(one -> new Met(one.getKey(), one.getValue().getOrDefault(subject, Scores.NONE).n()))
        .filter(one -> one.n() > 0)
        .sorted(Comparator.comparingLong(Met::n).reversed())
        .limit(MOST)
        .sorted(Comparator.comparing(Met::value, Segments::asRead))
        .map(one -> new Choice(one.value(), one.value()))
        .toList();
  }

  /** With the one that was asked for, even if nobody of these had it: periods change. */
  public List<Choice> values(Survey survey, String breakdown, Population among, String asked) {
    List<Choice> values = values(survey, breakdown, among);
    boolean hidden = survey.questionnaire().byKey(breakdown).isEmpty();
    if (!hidden || asked.isEmpty() || values.stream().anyMatch(one -> one.key().equals(asked)))
      return values;
    return Stream.concat(values.stream(), Stream.of(new Choice(asked, asked))).toList();
  }

  /** Line 2 before line 10. */
  private static int asRead(String one, String other) {
    boolean numbers = one.matches("\\d{1,9}") && other.matches("\\d{1,9}");
    return numbers
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareToIgnoreCase(other);
  }
}
