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

/** How many customers wrote of each pain point, in one read for a whole map. */
@Service
public class PainCounts {

  /**
   * @param n null when no word tells of it: it is supposed
   */
  public record PainCount(PainPoint painPoint, @Nullable Long n) {}

  private record Asked(String touchpoint, PainPoint painPoint, Set<SubjectId> subjects) {

    Mentions.Watch watch() {
      return new Mentions.Watch(subjects, painPoint.words());
    }
  }

  private final Mentions mentions;

  PainCounts(Mentions mentions) {
    this.mentions = mentions;
  }

  /** By touchpoint, the most told first. */
  public Map<String, List<PainCount>> of(LiveMap map, @Nullable Set<UnitId> units) {
    List<Asked> asked = asked(map);
    Set<SubjectId> subjects = new LinkedHashSet<>();
    asked.forEach(one -> subjects.addAll(one.subjects()));
    var query = new CountQuery(subjects, units, null, null, map.window().days());
    List<Long> counts = mentions.counts(query, asked.stream().map(Asked::watch).toList());
    Map<String, List<PainCount>> found = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      PainPoint pain = asked.get(i).painPoint();
      found
          .computeIfAbsent(asked.get(i).touchpoint(), key -> new ArrayList<>())
          .add(new PainCount(pain, pain.words().isEmpty() ? null : counts.get(i)));
    }
    found.values().forEach(list -> list.sort((one, other) -> Long.compare(orNone(other), orNone(one))));
    return found;
  }

  private static List<Asked> asked(LiveMap map) {
    return map.points()
        .flatMap(point ->
            point.touchpoint().painPoints().stream()
                .map(pain -> new Asked(point.touchpoint().key(), pain, point.pool().subjects())))
        .toList();
  }

  private static long orNone(PainCount count) {
    return count.n() == null ? 0 : count.n();
  }
}
