package fr.prevenance.action;

import fr.prevenance.measure.Measurement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The verdict on an action for one date of verification, with the figures or the evidence seen. */
public record Outcome(
    Verdict.Kind kind,
    Verdict.@Nullable Reason reason,
    LocalDate dueOn,
    LocalDate on,
    @Nullable Measurement before,
    @Nullable Measurement after,
    @Nullable Boolean significant,
    @Nullable Testimony testimony) {

  /** What a person saw. */
  public record Testimony(String verifier, String evidence, @Nullable String note) {}

  static Outcome of(
      Verdict verdict, LocalDate dueOn, @Nullable Measurement before, @Nullable Measurement after) {
    return new Outcome(
        verdict.kind(), verdict.reason(), dueOn, dueOn, before, after, verdict.significant(), null);
  }

  static Outcome seen(Verdict.Kind kind, LocalDate dueOn, LocalDate on, Testimony testimony) {
    return new Outcome(kind, null, dueOn, on, null, null, null, testimony);
  }
}
