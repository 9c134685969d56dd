package fr.prevenance.promise;

import fr.prevenance.signal.CommitmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of each commitment from one version to another: first in the old one's order, then
 * the new ones.
 */
public record Comparison(List<Change> changes) {

  public enum Kind {
    KEPT,
    REWORDED,
    RETARGETED,
    REMOVED,
    ADDED
  }

  /**
   * @param reworded also told of a commitment whose target changed
   * @param strictness null when there are not two targets to compare
   */
  public record Change(
      @Nullable Commitment before,
      @Nullable Commitment after,
      Kind kind,
      boolean reworded,
      @Nullable Strictness strictness) {}

  public static Comparison between(CharterVersion before, CharterVersion after) {
    Map<CommitmentId, Commitment> now =
        after.commitments().stream().collect(Collectors.toMap(Commitment::id, Function.identity()));
    List<Change> changes = new ArrayList<>();
    for (Commitment one : before.commitments()) {
      Commitment other = now.get(one.id());
      changes.add(
          other == null ? new Change(one, null, Kind.REMOVED, false, null) : change(one, other));
    }
    after.commitments().stream()
        .filter(one -> before.find(one.id()).isEmpty())
        .forEach(one -> changes.add(new Change(null, one, Kind.ADDED, false, null)));
    return new Comparison(List.copyOf(changes));
  }

  public List<Change> of(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  public int count(Kind kind) {
    return of(kind).size();
  }

  public int before() {
    return changes.size() - count(Kind.ADDED);
  }

  public int after() {
    return changes.size() - count(Kind.REMOVED);
  }

  private static Change change(Commitment before, Commitment after) {
    boolean reworded = !before.sentence().equals(after.sentence());
    Target old = before.proof().target();
    Target target = after.proof().target();
    Strictness strictness = old == null || target == null ? null : Strictness.of(old, target);
    boolean moved = old == null ? target != null : target == null || strictness != Strictness.SAME;
    Kind kind = moved ? Kind.RETARGETED : reworded ? Kind.REWORDED : Kind.KEPT;
    return new Change(before, after, kind, reworded, strictness);
  }
}
