package fr.prevenance.action.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.prevenance.action.Outcome;
import fr.prevenance.action.Status;
import fr.prevenance.action.Verdict;
import fr.prevenance.action.Verification.Baseline;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Operator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action as the contract writes it. */
record ActionJson(
    UUID id,
    int number,
    String title,
    Status status,
    OriginJson origin,
    @Nullable String nonConformity,
    @Nullable String causes,
    @Nullable String criterionKey,
    @Nullable String unitKey,
    @Nullable String pilot,
    List<String> actors,
    List<DocumentJson> documents,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate dueOn,
    List<Postponed> dueOnHistory,
    int progress,
    @Nullable LocalDate progressOn,
    @Nullable LocalDate effectFrom,
    @JsonProperty("public") boolean told,
    @Nullable VerificationJson verification,
    List<Changed> verificationChanges,
    List<VerdictJson> verifications) {

  record OriginJson(String kind, @Nullable String ref, List<String> signals) {}

  record DocumentJson(
      UUID id, String title, @Nullable String url, @Nullable String type, @Nullable Long size) {}

  /** A due date given up, the one that replaced it, and why. */
  record Postponed(LocalDate dueOn, LocalDate replacedBy, LocalDate on, @Nullable String reason) {}

  /** A change of the verification after the decision. */
  record Changed(
      LocalDate on,
      String by,
      @Nullable String reason,
      VerificationJson before,
      VerificationJson after) {}

  record VerificationJson(
      @Nullable MeasureRef measure,
      @Nullable Operator operator,
      @Nullable Double expected,
      @Nullable Baseline baseline,
      @Nullable Long minimumN,
      @Nullable String method,
      @Nullable String verifier,
      LocalDate dueOn) {}

  record VerdictJson(
      Verdict.Kind kind,
      @Nullable Measurement before,
      @Nullable Measurement after,
      LocalDate on,
      @Nullable Boolean significant,
      Verdict.@Nullable Reason reason,
      @Nullable String verifier,
      @Nullable String evidence,
      @Nullable String note) {

    static VerdictJson of(Outcome outcome) {
      var seen = outcome.testimony();
      return new VerdictJson(
          outcome.kind(),
          outcome.before(),
          outcome.after(),
          outcome.on(),
          outcome.significant(),
          outcome.reason(),
          seen == null ? null : seen.verifier(),
          seen == null ? null : seen.evidence(),
          seen == null ? null : seen.note());
    }
  }
}
