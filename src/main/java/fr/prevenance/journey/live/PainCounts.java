package fr.prevenance.journey.live;

import fr.prevenance.journey.PainPoint;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.Mentions;
import fr.prevenance.signal.SubjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How many customers wrote of each pain point, in one read for a whole map: whoever answers about
 * the driver may write of the shelter, so all that is said along the map is listened to.
 */
@Service
public class PainCounts {

  /**
   * @param n null when no word tells of it: it is supposed
   */
  public record PainCount(PainPoint painPoint, @Nullable Long n) {}

  private record Asked(String touchpoint, PainPoint painPoint) {}

  private final Mentions mentions;

  PainCounts(Mentions mentions) {
    this.mentions = mentions;
  }

  /** By touchpoint, the most told first. */
  public Map<String, List<PainCount>> of(LiveMap map, @Nullable Set<UnitId> units) {
    List<Asked> asked = asked(map);
    Set<SubjectId> subjects = new LinkedHashSet<>();
    map.points().forEach(point -> subjects.addAll(point.pool().subjects()));
    var query = new CountQuery(subjects, units, null, null, map.window().days());
    List<Long> counts =
        mentions.counts(query, asked.stream().map(one -> one.painPoint().words()).toList());
    Map<String, List<PainCount>> found = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      PainPoint pain = asked.get(i).painPoint();
      found
          .computeIfAbsent(asked.get(i).touchpoint(), key -> new ArrayList<>())
          .add(new PainCount(pain, pain.words().isEmpty() ? null : counts.get(i)));
    }
    found
        .values()
        .forEach(list -> list.sort((one, other) -> Long.compare(orNone(other), orNone(one))));
    return found;
  }

  private static List<Asked> asked(LiveMap map) {
    return map.points()
        .flatMap(point ->
            point.touchpoint().painPoints().stream()
                .map(pain -> new Asked(point.touchpoint().key(), pain)))
        .toList();
  }

  private static long orNone(PainCount count) {
    return count.n() == null ? 0 : count.n();
  }
}
