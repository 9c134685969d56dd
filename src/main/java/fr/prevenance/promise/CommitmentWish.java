package fr.prevenance.promise;

import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one may say of a commitment, in the words of the API; null leaves a thing as it is, an empty
 * text removes it.
 *
 * @param version the one that the writer started from; null follows any
 */
public record CommitmentWish(
    @Nullable String key,
    @Nullable String sentence,
    @Nullable Map<String, String> translations,
    @Nullable Map<String, String> audiences,
    @Nullable String why,
    @Nullable String axis,
    @Nullable String criterionKey,
    @Nullable MeasureRef measure,
    @Nullable Operator operator,
    @Nullable Double target,
    @Nullable Double tolerance,
    @Nullable Double unacceptable,
    @Nullable Long minimumN,
    @Nullable ProofPeriod period,
    @Nullable String owner,
    @Nullable List<String> units,
    @Nullable Boolean distinctive,
    @Nullable Boolean coherent,
    @Nullable Boolean specific,
    @Nullable Boolean achievable,
    @Nullable Boolean realistic,
    @Nullable String coherenceNotes,
    @Nullable CustomerValidation validation,
    @Nullable String basedOn,
    @Nullable String looserReason,
    @Nullable Map<String, String> whys,
    @Nullable Integer version) {

  public static CommitmentWish of(String sentence) {
    return only(sentence, null, null);
  }

  public static CommitmentWish inAxis(String axis) {
    return only(null, axis, null);
  }

  /** As the parent charter says it, to be said otherwise. */
  public static CommitmentWish variantOf(String commitment) {
    return only(null, null, commitment);
  }

  private static CommitmentWish only(
      @Nullable String sentence, @Nullable String axis, @Nullable String basedOn) {
    return new CommitmentWish(
        null, sentence, null, null, null, axis, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, basedOn, null, null, null);
  }

  /** With the figure that is to prove it. */
  public CommitmentWish proved(
      MeasureRef measure, Operator operator, double target, double tolerance) {
    return new CommitmentWish(
        key,
        sentence,
        translations,
        audiences,
        why,
        axis,
        criterionKey,
        measure,
        operator,
        target,
        tolerance,
        unacceptable,
        minimumN,
        period,
        owner,
        units,
        distinctive,
        coherent,
        specific,
        achievable,
        realistic,
        coherenceNotes,
        validation,
        basedOn,
        looserReason,
        whys,
        version);
  }

  Wording wording(@Nullable Wording known) {
    return new Wording(
        sentence != null ? sentence : known == null ? "" : known.sentence(),
        translations != null ? translations : known == null ? Map.of() : known.translations(),
        audiences != null ? audiences : known == null ? Map.of() : known.audiences(),
        why != null ? why : known == null ? null : known.why(),
        whys != null ? whys : known == null ? Map.of() : known.whys());
  }

  Craft craft(Craft known) {
    Craft.Ticks ticks = known.ticks();
    return new Craft(
        new Craft.Ticks(
            or(distinctive, ticks.distinctive()),
            or(coherent, ticks.coherent()),
            or(specific, ticks.specific()),
            or(achievable, ticks.achievable()),
            or(realistic, ticks.realistic())),
        coherenceNotes == null ? known.coherenceNotes() : coherenceNotes,
        validation == null ? known.validation() : validation);
  }

  private static boolean or(@Nullable Boolean wished, boolean known) {
    return wished == null ? known : wished;
  }
}
