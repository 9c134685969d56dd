package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A partner’s charter binds two sides: it holds from the day on which both have signed it. */
final class Signing {

  private Signing() {}

  /**
   * The sides whose hand is missing under a validated text; none for a charter that nobody signs.
   */
  static List<Refused.Field> lacking(Charter charter, CharterVersion version) {
    if (charter.kind() != CharterKind.PARTNER || version.isDraft()) return List.of();
    return Arrays.stream(Signature.Side.values())
        .filter(side -> !version.isSignedBy(side))
        .map(side -> lacking(charter, side))
        .toList();
  }

  static void check(Charter charter, CharterVersion version) {
    List<Refused.Field> lacking = lacking(charter, version);
    if (!lacking.isEmpty()) throw Refused.invalidFields(lacking);
  }

  private static Refused.Field lacking(Charter charter, Signature.Side side) {
    String partner = Objects.requireNonNullElse(charter.cover().partner(), "");
    return new Refused.Field("signatures." + side, "promise.sign.lacks." + side, List.of(partner));
  }
}
