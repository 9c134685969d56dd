package fr.prevenance.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How it will be known that the action worked, chosen on the day of the decision. */
public sealed interface DemoVerification {

  LocalDate dueOn();

  /**
   * The figure of the catalogue that must reach the expected value; told is the verdict that the
   * story leads to, if it does.
   */
  record ByMeasure(
      String source,
      String key,
      @Nullable String unitKey,
      String operator,
      double expected,
      LocalDate baselineFrom,
      LocalDate baselineTo,
      LocalDate dueOn,
      int minimumN,
      @Nullable Verdict told)
      implements DemoVerification {}

  /** Someone who is not the pilot looks; given is what they found, once they have. */
  record ByPerson(String method, String verifier, LocalDate dueOn, @Nullable Finding given)
      implements DemoVerification {}

  record Finding(Verdict kind, LocalDate on, String evidence, String note) {}

  /** The words of the API. */
  enum Verdict {
    CONFORM,
    NOT_CONFORM,
    NOT_CONCLUSIVE
  }
}
