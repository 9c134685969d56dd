package fr.prevenance.action;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One knot of an action's thread: what became of what, on which day, by whom, and why. */
public record Entry(
    Kind kind,
    LocalDate day,
    String author,
    @Nullable String was,
    @Nullable String became,
    @Nullable String note) {

  public enum Kind {
    CREATED,
    DECIDED,
    PROGRESS,
    POSTPONED,
    EFFECT,
    VERIFICATION,
    DOCUMENT,
    VERDICT,
    REOPENED,
    CANCELLED,
    RESTORED
  }

  static Entry of(Kind kind, Life.Fact fact, @Nullable String note) {
    return new Entry(kind, fact.on(), fact.by(), null, null, note);
  }

  static Entry of(
      Kind kind,
      Life.Fact fact,
      @Nullable Object was,
      @Nullable Object became,
      @Nullable String note) {
    return new Entry(kind, fact.on(), fact.by(), text(was), text(became), note);
  }

  /** The verification before the change that this entry tells. */
  public Verification formerVerification() {
    return Objects.requireNonNull(ActionJson.verification(was));
  }

  public Verification newVerification() {
    return Objects.requireNonNull(ActionJson.verification(became));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
