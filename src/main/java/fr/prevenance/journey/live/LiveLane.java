package fr.prevenance.journey.live;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.measure.Scores;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Lived;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.signal.Touchpoints.Known;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what customers live along a map, in a number of reads that does not grow with the map. */
@Service
@Transactional(readOnly = true)
public class LiveLane {

  private final Lived lived;
  private final ScoreCounts counts;
  private final CriterionDesk criteria;

  LiveLane(Lived lived, ScoreCounts counts, CriterionDesk criteria) {
    this.lived = lived;
    this.counts = counts;
    this.criteria = criteria;
  }

  /**
   * @param units null for all
   */
  public LiveMap of(Journey journey, @Nullable Set<UnitId> units, LiveWindow window) {
    var sources = lived.of(journey.map().touchpoints().map(this::known).toList());
    Set<SubjectId> subjects = new LinkedHashSet<>();
    sources.values().forEach(one -> subjects.addAll(one.pool().subjects()));
    var now = scores(subjects, units, window.days());
    DayRange earlier = window.previous();
    var before = earlier == null ? null : scores(subjects, units, earlier);
    var lastDays = counts.lastDays(query(subjects, units, new DayRange(null, window.days().to())));
    var reading = new PointReading(journey.map(), window, now, before, lastDays);
    List<LiveStage> stages =
        journey.map().stages().stream()
            .map(stage ->
                new LiveStage(
                    stage,
                    stage.touchpoints().stream()
                        .map(one -> point(reading, one, sources.get(one.key()), units))
                        .toList()))
            .toList();
    return new LiveMap(journey, window, stages);
  }

  private LivePoint point(
      PointReading reading,
      Touchpoint one,
      Lived.@Nullable Sources told,
      @Nullable Set<UnitId> units) {
    Lived.Sources sources = told == null ? Lived.Sources.NONE : told;
    DayRange last = reading.lastHeard(sources);
    return reading.point(
        one, sources, last == null ? null : scores(sources.pool().subjects(), units, last));
  }

  private Map<SubjectId, Scores> scores(
      Set<SubjectId> subjects, @Nullable Set<UnitId> units, DayRange days) {
    return subjects.isEmpty() ? Map.of() : counts.bySubject(query(subjects, units, days));
  }

  private static CountQuery query(
      Set<SubjectId> subjects, @Nullable Set<UnitId> units, DayRange days) {
    return new CountQuery(subjects, units, null, null, days);
  }

  /** As the maps themselves say it; the criteria that exist. */
  private Known known(Touchpoint one) {
    return new Known(
        one.key(),
        one.name(),
        one.criteria().stream()
            .flatMap(key -> criteria.find(key).stream())
            .map(Criterion::id)
            .toList());
  }
}
