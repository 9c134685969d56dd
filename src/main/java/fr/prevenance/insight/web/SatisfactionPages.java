package fr.prevenance.insight.web;

import fr.prevenance.insight.Cut;
import fr.prevenance.insight.Groups;
import fr.prevenance.insight.Population;
import fr.prevenance.insight.Segments;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Scores;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.Quotes;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of satisfaction: six statements, whatever the number of groups. */
@Component
class SatisfactionPages {

  private static final int QUOTES = 4;

  private final SurveyDesk surveys;
  private final ScoreCounts counts;
  private final Groups groups;
  private final Quotes quotes;
  private final Segments segments;

  SatisfactionPages(
      SurveyDesk surveys, ScoreCounts counts, Groups groups, Quotes quotes, Segments segments) {
    this.surveys = surveys;
    this.counts = counts;
    this.groups = groups;
    this.quotes = quotes;
    this.segments = segments;
  }

  @Transactional(readOnly = true)
  public SatisfactionPage page(Sight sight) {
    List<Survey> all = surveys.all();
    List<Survey> scored =
        all.stream()
            .filter(survey -> survey.state() != SurveyState.DRAFT && scores(survey))
            .sorted(Comparator.comparing(survey -> survey.questionnaire().npsQuestions().isEmpty()))
            .toList();
    Optional<Survey> survey = sight.among(scored);
    if (survey.isEmpty())
      return SatisfactionParts.nothing(
          Nothing.asked(
              sight, Words.t("insight.sat.empty"), all, SatisfactionPages::scores, "nps"));
    SatisfactionAsked asked = SatisfactionAsked.of(sight, survey.get(), segments);
    SatisfactionParts parts = new SatisfactionParts(sight, asked);
    Population population = sight.population(asked.slice());
    Scores scores = read(asked, population);
    Measurement now = asked.figure().of(asked.question(), scores);
    Change change = change(sight, asked, now);
    ComparedGroups compared =
        new ComparedGroups(
            asked, groups.of(asked.survey(), asked.question(), population, asked.cut()));
    return new SatisfactionPage(
        new SatisfactionLead(asked, now, change, compared).sentence(),
        parts.controls(scored),
        parts.headline(now, change, scores),
        parts.trend(
            groups.of(
                asked.survey(), asked.question(), population.over(parts.trendDays()), Cut.MONTH)),
        parts.table(compared, now, groups.readsAnswers(asked.survey(), population, asked.cut())),
        parts.bars(scores),
        parts.quotes(latest(asked, population)),
        null);
  }

  private static boolean scores(Survey survey) {
    return !SatisfactionAsked.questions(survey).isEmpty();
  }

  private @Nullable Change change(Sight sight, SatisfactionAsked asked, Measurement now) {
    Population before = sight.before(asked.slice());
    return before == null
        ? null
        : Change.between(asked.figure().of(asked.question(), read(asked, before)), now);
  }

  private Scores read(SatisfactionAsked asked, Population population) {
    SubjectId subject = subject(asked);
    return counts.of(subject, population.counting(List.of(subject)));
  }

  private List<Quotes.Quote> latest(SatisfactionAsked asked, Population population) {
    CountQuery query = population.counting(List.of(subject(asked)));
    return quotes.latest(asked.survey().id().value(), query, QUOTES);
  }

  private static SubjectId subject(SatisfactionAsked asked) {
    return Subjects.of(asked.survey().id(), asked.question().key());
  }
}
