package fr.prevenance.promise.web.draft;

import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import fr.prevenance.measure.Slice;
import fr.prevenance.promise.CommitmentWish;
import fr.prevenance.promise.CustomerValidation;
import fr.prevenance.promise.ProofPeriod;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment as it is typed, whole. */
public record CommitmentForm(
    @Nullable String sentence,
    @Nullable List<@Nullable Translation> translations,
    @Nullable List<@Nullable Saying> audiences,
    @Nullable String why,
    @Nullable String axis,
    @Nullable String criterionKey,
    @Nullable String probeSearch,
    @Nullable String measure,
    @Nullable String probeUnit,
    @Nullable String channel,
    @Nullable String sliceKey,
    @Nullable String sliceValue,
    @Nullable String operator,
    @Nullable String target,
    @Nullable String tolerance,
    @Nullable String unacceptable,
    @Nullable String minimumN,
    @Nullable String period,
    @Nullable String owner,
    @Nullable List<String> units,
    @Nullable List<String> ticks,
    @Nullable String coherenceNotes,
    @Nullable String validationKind,
    @Nullable String validationEvidence,
    @Nullable String validationOn,
    @Nullable String looserReason,
    @Nullable Integer version) {

  CommitmentWish wish() {
    var typed = new Typed();
    Double goal = typed.number("target", target);
    Double slack = typed.number("tolerance", tolerance);
    Double limit = typed.number("unacceptable", unacceptable);
    Long least = typed.whole("minimumN", minimumN);
    CustomerValidation validation = validation(typed);
    typed.refuse();
    return new CommitmentWish(
        null,
        sentence == null ? "" : sentence,
        Translation.sentences(translations),
        Saying.map(audiences),
        why,
        Typed.line(axis),
        Typed.line(criterionKey),
        probe(),
        Typed.text(operator) == null ? null : Operator.of(Typed.line(operator)),
        goal,
        slack,
        limit,
        least,
        days(),
        Typed.line(owner),
        units == null ? List.of() : units,
        ticked("distinctive"),
        ticked("coherent"),
        ticked("specific"),
        ticked("achievable"),
        ticked("realistic"),
        coherenceNotes == null ? "" : coherenceNotes,
        validation,
        null,
        Typed.text(looserReason),
        Translation.whys(translations),
        version);
  }

  /** Null while none is chosen. */
  @Nullable MeasureRef probe() {
    String[] words = Typed.line(measure).split(" ", 2);
    if (words.length < 2) return null;
    String slice = Typed.text(sliceKey);
    return new MeasureRef(
        words[0],
        words[1],
        Typed.text(probeUnit),
        Typed.text(channel),
        slice == null ? null : new Slice(slice, Typed.line(sliceValue)));
  }

  ProofPeriod days() {
    return Arrays.stream(ProofPeriod.values())
        .filter(one -> one.name().equals(period))
        .findFirst()
        .orElse(ProofPeriod.ROLLING_90);
  }

  boolean ticked(String tick) {
    return ticks != null && ticks.contains(tick);
  }

  private @Nullable CustomerValidation validation(Typed typed) {
    String evidence = Typed.text(validationEvidence);
    var on = typed.day("validationOn", validationOn);
    if (evidence == null && on == null) return null;
    if (on == null) return typed.mistaken("validationOn", "promise.validation.day-missing");
    if (evidence == null)
      return typed.mistaken("validationEvidence", "promise.validation.evidence-missing");
    return new CustomerValidation(kind(), evidence, on);
  }

  private CustomerValidation.Kind kind() {
    return Arrays.stream(CustomerValidation.Kind.values())
        .filter(one -> one.name().equals(validationKind))
        .findFirst()
        .orElse(CustomerValidation.Kind.SURVEY);
  }
}
