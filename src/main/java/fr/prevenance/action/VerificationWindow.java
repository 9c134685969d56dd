package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.measure.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days are compared, so that the figure is the same whoever asks, whenever. There is no
 * “after” while no whole day lies between the effect and the date of the verification.
 */
public record VerificationWindow(@Nullable Scope before, @Nullable Scope after) {

  /**
   * @throws Refused when the baseline is open-ended or does not end before the effect
   */
  public static VerificationWindow of(
      @Nullable Scope baseline, LocalDate effectFrom, LocalDate verifiedOn) {
    if (baseline != null && !endsBefore(baseline, effectFrom)) {
      throw Refused.invalidField(
          "verification.baseline", "action.baseline.not-before-effect", effectFrom);
    }
    LocalDate last = verifiedOn.minusDays(1);
    boolean open = !effectFrom.isAfter(last);
    return new VerificationWindow(baseline, open ? Scope.between(effectFrom, last) : null);
  }

  private static boolean endsBefore(Scope baseline, LocalDate effectFrom) {
    LocalDate end = baseline.to();
    return end != null && end.isBefore(effectFrom);
  }
}
