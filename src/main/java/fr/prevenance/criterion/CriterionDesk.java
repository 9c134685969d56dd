package fr.prevenance.criterion;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, renames and moves criteria. */
@Service
@Transactional
public class CriterionDesk {

  private final Criteria criteria;

  CriterionDesk(Criteria criteria) {
    this.criteria = criteria;
  }

  @Transactional(readOnly = true)
  public List<Criterion> all() {
    return criteria.findAllByOrderByPositionAscNameAsc();
  }

  @Transactional(readOnly = true)
  public Optional<Criterion> find(String key) {
    return criteria.findByKey(key);
  }

  @Transactional(readOnly = true)
  public Optional<Criterion> find(CriterionId id) {
    return criteria.findById(id);
  }

  @Transactional(readOnly = true)
  public Criterion required(String key) {
    return find(key)
        .orElseThrow(() -> Refused.invalidField("criterionKey", "criterion.unknown", key));
  }

  public Criterion add(String key, String name, @Nullable String parentKey) {
    if (find(key).isPresent()) throw Refused.conflict("criterion.key-taken", key);
    return criteria.save(
        new Criterion(
            new CriterionId(Ids.next()),
            key,
            name.strip(),
            parent(parentKey),
            (int) criteria.count(),
            null));
  }

  /** The criterion of this key, made when it is not there yet. */
  public Criterion ensure(String key, String name) {
    return find(key).orElseGet(() -> add(key, name, null));
  }

  public Criterion change(String key, @Nullable String name, @Nullable String parentKey) {
    Criterion known = find(key).orElseThrow(Refused::notFound);
    CriterionId parent = parentKey == null ? known.parentId() : parent(parentKey);
    if (parent != null && below(known.id()).contains(parent)) {
      throw Refused.invalidField("parentKey", "criterion.below-itself", known.name());
    }
    return criteria.save(
        new Criterion(
            known.id(),
            key,
            name == null ? known.name() : name.strip(),
            parent,
            known.position(),
            known.version()));
  }

  /** The criterion and everything below it. */
  @Transactional(readOnly = true)
  public Set<CriterionId> below(CriterionId top) {
    Map<CriterionId, List<CriterionId>> children = new HashMap<>();
    for (Criterion one : all()) {
      if (one.parentId() != null)
        children.computeIfAbsent(one.parentId(), p -> new java.util.ArrayList<>()).add(one.id());
    }
    var found = new HashSet<CriterionId>();
    collect(top, children, found);
    return found;
  }

  private static void collect(
      CriterionId id, Map<CriterionId, List<CriterionId>> children, Set<CriterionId> found) {
    if (found.add(id))
      children.getOrDefault(id, List.of()).forEach(child -> collect(child, children, found));
  }

  private @Nullable CriterionId parent(@Nullable String key) {
    if (key == null || key.isBlank()) return null;
    return find(key)
        .map(Criterion::id)
        .orElseThrow(() -> Refused.invalidField("parentKey", "criterion.unknown", key));
  }
}
