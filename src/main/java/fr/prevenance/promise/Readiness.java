package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a version may be promised: every sentence with a living figure, every variant with its
 * parent.
 */
@Component
class Readiness {

  private final Probes probes;

  Readiness(Probes probes) {
    this.probes = probes;
  }

  /**
   * @param parent the text that the version is a variant of
   */
  void check(CharterVersion version, @Nullable CharterVersion parent) {
    if (version.commitments().isEmpty()) throw Refused.invalid("promise.publish.empty");
    List<Refused.Field> lacking = lacking(version, parent);
    if (!lacking.isEmpty()) throw Refused.invalidFields(lacking);
  }

  /** One line for each thing that is still missing; empty when the version may be promised. */
  List<Refused.Field> lacking(CharterVersion version, @Nullable CharterVersion parent) {
    List<Refused.Field> lacking = new ArrayList<>();
    for (Commitment one : version.commitments()) {
      unproved(one).ifPresent(lacking::add);
      if (parent != null) strayed(Variation.of(parent, one)).ifPresent(lacking::add);
    }
    return List.copyOf(lacking);
  }

  private Optional<Refused.Field> unproved(Commitment one) {
    Proof proof = one.proof();
    if (proof.probe() == null) return Optional.of(field(one, "promise.publish.no-probe"));
    if (probes.find(proof.probe()).isEmpty())
      return Optional.of(field(one, "promise.publish.probe-gone"));
    if (proof.target() == null) return Optional.of(field(one, "promise.publish.no-target"));
    try {
      probes.checkReach(proof);
      return Optional.empty();
    } catch (Refused outside) {
      return Optional.of(new Refused.Field(name(one), outside.key(), outside.arguments()));
    }
  }

  private static Optional<Refused.Field> strayed(Variation variation) {
    if (variation.relation() == Variation.Relation.ORPHAN) {
      return Optional.of(field(variation.own(), "promise.variant.orphan"));
    }
    return variation.lacksReason()
        ? Optional.of(field(variation.own(), "promise.variant.unexplained"))
        : Optional.empty();
  }

  private static Refused.Field field(Commitment one, String key) {
    return new Refused.Field(name(one), key, List.of(one.sentence()));
  }

  private static String name(Commitment one) {
    return "commitments." + one.key();
  }
}
