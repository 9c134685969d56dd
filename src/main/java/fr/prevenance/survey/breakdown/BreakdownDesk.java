package fr.prevenance.survey.breakdown;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.jobs.Jobs;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declares breakdowns of surveys that are answered already, and tells how far they are. */
@Service
@Transactional
public class BreakdownDesk {

  /**
   * Until then a node may still know the survey as it was, and write answers without the new slice.
   */
  private static final Duration KNOWN_EVERYWHERE = Duration.ofSeconds(10);

  private final SurveyDesk surveys;
  private final Backfills backfills;
  private final ScoreCounts counts;
  private final Jobs jobs;
  private final Clock clock;

  BreakdownDesk(
      SurveyDesk surveys, Backfills backfills, ScoreCounts counts, Jobs jobs, Clock clock) {
    this.surveys = surveys;
    this.backfills = backfills;
    this.counts = counts;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * @param field a question with one choice or yes and no, or a hidden field
   * @param by who asks
   */
  public Breakdown declare(String key, String field, String by) {
    Survey survey = surveys.breakDown(key, field);
    var fill = new Backfill(Ids.next(), survey.id(), field, 0, answered(survey), null, false);
    Instant now = clock.instant();
    backfills.insert(fill, by, now);
    jobs.at(now.plus(KNOWN_EVERYWHERE), BackfillJobs.BACKFILL, fill.id());
    return Breakdown.of(survey, field, fill);
  }

  /** In the order they were declared. */
  @Transactional(readOnly = true)
  public List<Breakdown> of(Survey survey) {
    Map<String, Backfill> fills =
        backfills.of(survey.id()).stream()
            .collect(Collectors.toMap(Backfill::breakdown, Function.identity()));
    return survey.questionnaire().breakdowns().stream()
        .map(key -> Breakdown.of(survey, key, fills.get(key)))
        .toList();
  }

  @Transactional(readOnly = true)
  public Breakdown of(Survey survey, String field) {
    return of(survey).stream()
        .filter(one -> one.key().equals(field))
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  private long answered(Survey survey) {
    var subject = Subjects.of(survey.id());
    return counts.of(subject, new CountQuery(List.of(subject), null, null, null, DayRange.ALL)).n();
  }
}
