package fr.prevenance.promise;

import fr.prevenance.signal.CommitmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A variant's commitment beside the one of the parent charter that it stands for. */
public record Variation(Commitment own, @Nullable Commitment base, Relation relation) {

  public enum Relation {
    /** The variant's own promise. */
    OWN,
    STRICTER,
    SAME,
    LOOSER,
    /** The parent charter no longer holds the commitment. */
    ORPHAN
  }

  public static List<Variation> of(CharterVersion parent, CharterVersion variant) {
    return variant.commitments().stream().map(own -> of(parent, own)).toList();
  }

  public static Variation of(CharterVersion parent, Commitment own) {
    Descent descent = own.descent();
    if (descent == null) return new Variation(own, null, Relation.OWN);
    Optional<Commitment> base = parent.find(descent.basedOn());
    return base.map(one -> new Variation(own, one, relation(one, own)))
        .orElseGet(() -> new Variation(own, null, Relation.ORPHAN));
  }

  /**
   * What customers of the variant's unit are promised: the parent's words, its own instead where it
   * has some.
   */
  public static List<Commitment> whole(CharterVersion parent, CharterVersion variant) {
    List<Commitment> whole = new ArrayList<>();
    for (Commitment base : parent.commitments()) {
      List<Commitment> instead =
          variant.commitments().stream().filter(own -> standsFor(own, base.id())).toList();
      whole.addAll(instead.isEmpty() ? List.of(base) : instead);
    }
    variant.commitments().stream().filter(own -> own.descent() == null).forEach(whole::add);
    return List.copyOf(whole);
  }

  public boolean lacksReason() {
    Descent descent = own.descent();
    return relation == Relation.LOOSER && (descent == null || descent.looserReason() == null);
  }

  private static boolean standsFor(Commitment own, CommitmentId base) {
    return own.descent() != null && own.descent().basedOn().equals(base);
  }

  private static Relation relation(Commitment base, Commitment own) {
    Target target = base.proof().target();
    Target ownTarget = own.proof().target();
    if (target == null || ownTarget == null) return Relation.SAME;
    return switch (Strictness.of(target, ownTarget)) {
      case STRICTER -> Relation.STRICTER;
      case SAME -> Relation.SAME;
      case LOOSER -> Relation.LOOSER;
    };
  }
}
