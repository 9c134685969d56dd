package fr.prevenance.action.web;

import fr.prevenance.action.ActionWish;
import fr.prevenance.action.VerificationDraft;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The small forms that move an action on. */
final class StepForms {

  private StepForms() {}

  public record ProgressForm(
      @Nullable String progress,
      @Nullable String progressOn,
      @Nullable String note,
      @Nullable String effectFrom,
      @Nullable String dueOn,
      @Nullable String verifyOn,
      @Nullable String reason) {

    ActionWish wish() {
      var typed = new Typed();
      Integer percent = typed.whole("progress", progress);
      LocalDate on = typed.day("progressOn", progressOn);
      LocalDate effect = typed.day("effectFrom", effectFrom);
      LocalDate due = typed.day("dueOn", dueOn);
      LocalDate verify = typed.day("verifyOn", verifyOn);
      typed.refuse();
      var verification =
          verify == null
              ? null
              : new VerificationDraft(null, null, null, null, null, null, null, verify);
      return new ActionWish(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          due,
          percent,
          on,
          effect,
          null,
          verification,
          null,
          Typed.text(reason),
          Typed.text(note));
    }
  }

  public record VerdictForm(
      @Nullable String kind, @Nullable String evidence, @Nullable String note) {}

  public record ReopeningForm(
      @Nullable String dueOn, @Nullable String verifyOn, @Nullable String reason) {}

  public record CancellationForm(@Nullable String reason) {}

  public record DocumentForm(@Nullable String title, @Nullable String url, @Nullable String file) {}
}
