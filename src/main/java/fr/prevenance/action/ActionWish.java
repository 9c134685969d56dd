package fr.prevenance.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one may say of an action, in the words of the API; null leaves a thing as it is. */
public record ActionWish(
    @Nullable String title,
    @Nullable Source origin,
    @Nullable String nonConformity,
    @Nullable String causes,
    @Nullable String criterionKey,
    @Nullable String unitKey,
    @Nullable String pilot,
    @Nullable List<String> actors,
    @Nullable List<Link> documents,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate dueOn,
    @Nullable Integer progress,
    @Nullable LocalDate progressOn,
    @Nullable LocalDate effectFrom,
    @JsonProperty("public") @Nullable Boolean told,
    @Nullable VerificationDraft verification,
    @Nullable Status status,
    @Nullable String reason,
    @Nullable String note) {

  public record Source(
      @Nullable String kind, @Nullable String ref, @Nullable List<String> signals) {}

  public record Link(@Nullable String title, @Nullable String url) {}

  /** Whether the action is to be decided in one go. */
  boolean decides() {
    boolean asked = decidedOn != null || verification != null || status == Status.OPEN;
    return asked && status != Status.DRAFT;
  }

  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
