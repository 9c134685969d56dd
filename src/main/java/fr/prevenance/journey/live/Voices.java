package fr.prevenance.journey.live;

import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Mentions;
import fr.prevenance.signal.PooledMean;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What customers wrote about a contact. */
@Service
public class Voices {

  /** Among so many of the latest, the unhappiest are told first. */
  private static final int LATEST = 200;

  /**
   * @param score from 0 to 100
   */
  public record Voice(LocalDate day, UnitId unit, String text, @Nullable Double score) {}

  private final Mentions mentions;

  Voices(Mentions mentions) {
    this.mentions = mentions;
  }

  public List<Voice> of(LivePoint point, @Nullable Set<UnitId> units, DayRange days, int limit) {
    PooledMean pool = point.pool();
    var query = new CountQuery(pool.subjects(), units, null, null, days);
    return mentions.latest(query, LATEST).stream()
        .map(one -> new Voice(one.day(), one.unit(), one.text(), pool.of(one.scores())))
        .sorted(Comparator.comparingDouble(Voices::orHappy))
        .limit(limit)
        .toList();
  }

  private static double orHappy(Voice voice) {
    return voice.score() == null ? 100 : voice.score();
  }
}
