package fr.prevenance.journey.live;

import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Lived;
import fr.prevenance.signal.PooledMean;
import fr.prevenance.signal.SubjectId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns counts into the points of one map; pure. */
record PointReading(
    JourneyMap map,
    LiveWindow window,
    Map<SubjectId, Scores> now,
    @Nullable Map<SubjectId, Scores> before,
    Map<SubjectId, LocalDate> lastDays) {

  /** Under half of what a score can be: something went wrong for this customer. */
  static final double IRRITANT = 50;

  private static final int USUAL_LENGTH = 90;

  /** For a contact that is silent in the window: the days that end with its last word. */
  @Nullable DayRange lastHeard(Lived.Sources sources) {
    LocalDate last = lastSaid(sources.pool());
    if (last == null || sources.pool().mean(now).n() > 0) return null;
    LocalDate from = window.days().from();
    LocalDate to = window.days().to() == null ? window.today() : window.days().to();
    long length = from == null ? USUAL_LENGTH : ChronoUnit.DAYS.between(from, to) + 1;
    return new DayRange(last.minusDays(length - 1), last);
  }

  LivePoint point(
      Touchpoint one, Lived.Sources sources, @Nullable Map<SubjectId, Scores> lastScores) {
    PooledMean pool = sources.pool();
    Mean current = pool.mean(now);
    LocalDate last = lastSaid(pool);
    boolean stale =
        last != null && last.isBefore(window.today().minusMonths(map.staleAfterMonths()));
    if (current.n() > 0) return heard(one, Evidence.MEASURED, sources, now, last, stale);
    if (lastScores != null) return heard(one, Evidence.AGED, sources, lastScores, last, stale);
    Double supposed = one.supposed();
    return new LivePoint(
        one,
        supposed == null ? Evidence.NONE : Evidence.SUPPOSED,
        sources,
        new Mean(0, supposed, null, null),
        null,
        null,
        0,
        null,
        false);
  }

  private LivePoint heard(
      Touchpoint one,
      Evidence evidence,
      Lived.Sources sources,
      Map<SubjectId, Scores> scores,
      @Nullable LocalDate last,
      boolean stale) {
    PooledMean pool = sources.pool();
    boolean measured = evidence == Evidence.MEASURED;
    Mean previous = before == null || !measured ? null : pool.mean(before);
    return new LivePoint(
        one,
        evidence,
        sources,
        pool.mean(scores),
        onScale(pool, scores),
        previous == null || previous.n() == 0 ? null : previous,
        measured ? pool.below(IRRITANT, scores) : 0,
        last,
        stale);
  }

  private static LivePoint.@Nullable OnScale onScale(
      PooledMean pool, Map<SubjectId, Scores> scores) {
    Scale shared = pool.shared();
    if (shared == null) return null;
    Scores all =
        pool.subjects().stream()
            .map(subject -> scores.getOrDefault(subject, Scores.NONE))
            .reduce(Scores.NONE, Scores::plus);
    return new LivePoint.OnScale(Mean.of(all, shared), shared);
  }

  private @Nullable LocalDate lastSaid(PooledMean pool) {
    return pool.subjects().stream()
        .map(lastDays::get)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
