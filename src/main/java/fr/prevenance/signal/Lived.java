package fr.prevenance.signal;

import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.criterion.CriterionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What tells how a criterion or a contact is lived. */
@Service
@Transactional(readOnly = true)
public class Lived {

  private final CriterionDesk criteria;
  private final Signals signals;

  Lived(CriterionDesk criteria, Signals signals) {
    this.criteria = criteria;
    this.signals = signals;
  }

  /** Said at the contact itself, or else said of its criteria wherever that was. */
  public enum Basis {
    DIRECT,
    CRITERIA,
    NOTHING
  }

  public record Sources(Basis basis, PooledMean pool) {
    public static final Sources NONE = new Sources(Basis.NOTHING, PooledMean.of(List.of()));
  }

  /** All that tells of a criterion and of those below it. */
  public PooledMean of(CriterionId criterion) {
    return PooledMean.of(signals.about(criteria.below(criterion)));
  }

  public Sources of(Touchpoints.Known touchpoint) {
    return of(List.of(touchpoint)).values().iterator().next();
  }

  /** By key, in a number of reads that does not grow with the number of contacts. */
  public Map<String, Sources> of(Collection<Touchpoints.Known> touchpoints) {
    Map<String, List<Subject>> direct =
        signals.at(touchpoints.stream().map(Touchpoints.Known::key).toList()).stream()
            .filter(subject -> subject.scale() != null)
            .collect(Collectors.groupingBy(subject -> String.valueOf(subject.touchpoint())));
    Map<CriterionId, Set<CriterionId>> below = new LinkedHashMap<>();
    touchpoints.forEach(
        one -> one.criteria().forEach(id -> below.computeIfAbsent(id, criteria::below)));
    List<Subject> about =
        signals.about(below.values().stream().flatMap(Set::stream).distinct().toList());
    Map<String, Sources> sources = new LinkedHashMap<>();
    for (Touchpoints.Known one : touchpoints) {
      sources.put(
          one.key(), sources(direct.getOrDefault(one.key(), List.of()), told(one, below, about)));
    }
    return sources;
  }

  private static List<Subject> told(
      Touchpoints.Known one, Map<CriterionId, Set<CriterionId>> below, List<Subject> about) {
    List<Subject> told = new ArrayList<>(about);
    told.removeIf(subject ->
        subject.scale() == null
            || one.criteria().stream()
                .noneMatch(id -> below.getOrDefault(id, Set.of()).contains(subject.criterion())));
    return told;
  }

  private static Sources sources(List<Subject> direct, List<Subject> told) {
    if (!direct.isEmpty()) return new Sources(Basis.DIRECT, PooledMean.of(direct));
    return new Sources(told.isEmpty() ? Basis.NOTHING : Basis.CRITERIA, PooledMean.of(told));
  }
}
