package fr.prevenance.insight;

import fr.prevenance.measure.Months;
import fr.prevenance.measure.Scores;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.Grouping;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.AnswerCounts;
import fr.prevenance.survey.BreakdownsBehind;
import fr.prevenance.survey.Choice;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lays the answers to a question out by a cut, labelled, in the order a reader expects. */
@Service
public class Groups {

  private final ScoreCounts counts;
  private final AnswerCounts answers;
  private final BreakdownsBehind behind;
  private final UnitDesk units;

  Groups(ScoreCounts counts, AnswerCounts answers, BreakdownsBehind behind, UnitDesk units) {
    this.counts = counts;
    this.answers = answers;
    this.behind = behind;
    this.units = units;
  }

  public List<Group> of(Survey survey, Question question, Population population, Cut cut) {
    SubjectId subject = Subjects.of(survey.id(), question.key());
    CountQuery query = population.counting(List.of(subject));
    return switch (cut.kind()) {
      case UNIT -> byUnit(read(subject, query, Grouping.UNIT));
      case MONTH -> byMonth(read(subject, query, Grouping.MONTH));
      case CHANNEL -> byChannel(read(subject, query, Grouping.CHANNEL));
      case BREAKDOWN, QUESTION ->
          byValue(
              survey,
              cut.key(),
              readsAnswers(survey, population, cut)
                  ? answers.cross(survey, question, cut.key(), population.answers())
                  : read(
                      subject,
                      population.byBreakdown(List.of(subject), cut.key()),
                      Grouping.SLICE));
    };
  }

  /**
   * Two breakdowns at once, a question that is none, or one declared just now, are not in the
   * counts.
   */
  public boolean readsAnswers(Survey survey, Population population, Cut cut) {
    return switch (cut.kind()) {
      case UNIT, MONTH, CHANNEL -> false;
      case QUESTION -> true;
      case BREAKDOWN -> population.slice() != null || behind.of(survey).contains(cut.key());
    };
  }

  private Map<String, Scores> read(SubjectId subject, CountQuery query, Grouping grouping) {
    Map<String, Scores> read = new LinkedHashMap<>();
    counts
        .grouped(query, grouping)
        .forEach((group, subjects) -> {
          Scores scores = subjects.getOrDefault(subject, Scores.NONE);
          if (scores.n() > 0) read.put(group, scores);
        });
    return read;
  }

  private List<Group> byUnit(Map<String, Scores> read) {
    List<Group> groups = new ArrayList<>();
    for (var placed : units.tree().outline(units.tree().root().id())) {
      add(
          groups,
          placed.unit().key(),
          placed.unit().name(),
          read.get(placed.unit().id().value().toString()));
    }
    return groups;
  }

  private static List<Group> byMonth(Map<String, Scores> read) {
    if (read.isEmpty()) return List.of();
    List<String> known = read.keySet().stream().sorted().toList();
    return Months.between(
            YearMonth.parse(known.getFirst()).atDay(1), YearMonth.parse(known.getLast()).atDay(1))
        .stream()
        .map(month ->
            new Group(
                month, Dates.month(YearMonth.parse(month)), read.getOrDefault(month, Scores.NONE)))
        .toList();
  }

  private static List<Group> byChannel(Map<String, Scores> read) {
    List<Group> groups = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      add(groups, channel.name(), Words.t("insight.channel." + channel), read.get(channel.name()));
    }
    add(groups, null, Words.t("insight.channel.none"), read.get(""));
    return groups;
  }

  private static List<Group> byValue(Survey survey, String key, Map<String, Scores> read) {
    List<Group> groups = new ArrayList<>();
    Map<String, Scores> left = new LinkedHashMap<>(read);
    for (Choice choice : values(survey, key))
      add(groups, choice.key(), choice.label(), left.remove(choice.key()));
    left.forEach((value, scores) -> add(groups, value, value, scores));
    return groups;
  }

  /**
   * The values that a breakdown can take, in the words of the survey; a hidden field tells none
   * before.
   */
  public static List<Choice> values(Survey survey, String key) {
    return survey
        .questionnaire()
        .byKey(key)
        .map(question ->
            question.type() == QuestionType.YES_NO
                ? List.of(
                    new Choice("true", Words.t("measure.answer.true")),
                    new Choice("false", Words.t("measure.answer.false")))
                : question.choices())
        .orElse(List.of());
  }

  private static void add(
      List<Group> groups, @Nullable String key, String label, @Nullable Scores scores) {
    if (scores != null && scores.n() > 0) groups.add(new Group(key, label, scores));
  }
}
