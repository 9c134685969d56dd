package fr.prevenance.promise.web;

import fr.prevenance.promise.Axis;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Variation;
import fr.prevenance.signal.CommitmentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a charter promises: its own words, with those of the charter it is a variant of.
 *
 * @param parent null for a charter that stands alone
 */
public record HeldText(Charter charter, CharterVersion version, @Nullable CharterVersion parent) {

  public List<Commitment> commitments() {
    return parent == null ? version.commitments() : Variation.whole(parent, version);
  }

  List<Axis> axes() {
    Map<String, Axis> axes = new LinkedHashMap<>();
    Stream<Axis> above = parent == null ? Stream.of() : parent.preface().axes().stream();
    Stream.concat(above, version.preface().axes().stream())
        .forEach(axis -> axes.put(axis.key(), axis));
    return List.copyOf(axes.values());
  }

  /** A variant's commitment stays in the family of the one it stands for, unless it has its own. */
  @Nullable String axisOf(Commitment one) {
    String own = one.setting().axis();
    if (own != null || parent == null || one.descent() == null) return own;
    return parent
        .find(one.descent().basedOn())
        .flatMap(base -> Optional.ofNullable(base.setting().axis()))
        .orElse(null);
  }

  Optional<Commitment> find(String key) {
    return commitments().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  Map<CommitmentId, Variation> variations() {
    if (parent == null) return Map.of();
    return Variation.of(parent, version).stream()
        .collect(Collectors.toMap(one -> one.own().id(), Function.identity()));
  }
}
