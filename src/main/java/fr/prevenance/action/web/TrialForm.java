package fr.prevenance.action.web;

import fr.prevenance.action.VerificationDraft;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verification as it is typed. */
public record TrialForm(
    @Nullable String how,
    @Nullable String measure,
    @Nullable String operator,
    @Nullable String expected,
    @Nullable String baselineFrom,
    @Nullable String baselineTo,
    @Nullable String minimumN,
    @Nullable String method,
    @Nullable String verifier,
    @Nullable String verifyOn) {

  static final String BY_PERSON = "person";

  /** The API's names of the same fields. */
  static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("verification", "measure"),
          Map.entry("verification.measure", "measure"),
          Map.entry("measure.key", "measure"),
          Map.entry("measure.source", "measure"),
          Map.entry("verification.operator", "operator"),
          Map.entry("verification.expected", "expected"),
          Map.entry("verification.baseline", "baselineTo"),
          Map.entry("verification.baseline.from", "baselineFrom"),
          Map.entry("verification.baseline.to", "baselineTo"),
          Map.entry("verification.minimumN", "minimumN"),
          Map.entry("verification.method", "method"),
          Map.entry("verification.verifier", "verifier"),
          Map.entry("verification.dueOn", "verifyOn"),
          Map.entry("origin.kind", "originKind"),
          Map.entry("origin.ref", "originRef"));

  /**
   * @param typed takes note of what cannot be read, under the same names as what is missing
   */
  VerificationDraft draft(Typed typed, @Nullable String unitKey) {
    if (BY_PERSON.equals(how)) {
      return new VerificationDraft(
          null,
          null,
          null,
          null,
          null,
          method == null ? "" : method,
          verifier,
          typed.day("verification.dueOn", verifyOn));
    }
    Integer least = typed.whole("verification.minimumN", minimumN);
    return new VerificationDraft(
        ref(measure, unitKey),
        operator == null || operator.isBlank() ? null : Operator.of(operator),
        typed.number("verification.expected", expected),
        new VerificationDraft.Days(
            typed.day("verification.baseline.from", baselineFrom),
            typed.day("verification.baseline.to", baselineTo)),
        least == null ? null : least.longValue(),
        null,
        null,
        typed.day("verification.dueOn", verifyOn));
  }

  /** « source key »; the figure is that of the action's unit. */
  static @Nullable MeasureRef ref(@Nullable String typed, @Nullable String unitKey) {
    String text = Typed.text(typed);
    if (text == null || !text.contains(" ")) return null;
    int cut = text.indexOf(' ');
    return new MeasureRef(text.substring(0, cut), text.substring(cut + 1), unitKey, null, null);
  }
}
