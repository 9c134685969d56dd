package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How it will be known that an action worked, chosen on the day when it is decided. */
public sealed interface Verification {

  LocalDate dueOn();

  Verification on(LocalDate day);

  /** The bar that must not move without a reason; its date may. */
  default boolean sameBar(Verification other) {
    return on(other.dueOn()).equals(other);
  }

  /** The days that the figure is compared with. */
  record Baseline(LocalDate from, LocalDate to) {
    public Baseline {
      if (from.isAfter(to)) {
        throw Refused.invalidField("verification.baseline", "action.baseline.reversed");
      }
    }

    public Scope scope() {
      return Scope.between(from, to);
    }
  }

  /** A figure of the catalogue must meet an expected value. */
  record ByMeasure(MeasureRef measure, Expectation expectation, Baseline baseline, LocalDate dueOn)
      implements Verification {

    @Override
    public Verification on(LocalDate day) {
      return new ByMeasure(measure, expectation, baseline, day);
    }

    /** Refuses an effect that the baseline would already hold. */
    void mustPrecede(@Nullable LocalDate effect) {
      if (effect != null) VerificationWindow.of(baseline.scope(), effect, dueOn);
    }
  }

  /** Someone who is not the pilot looks. */
  record ByPerson(String method, Person verifier, LocalDate dueOn) implements Verification {

    private static final int LONGEST = 1_000;

    public ByPerson {
      if (method.isBlank()) {
        throw Refused.invalidField("verification.method", "action.method.missing");
      }
      if (method.length() > LONGEST) {
        throw Refused.invalidField("verification.method", "action.text.long", LONGEST);
      }
    }

    @Override
    public Verification on(LocalDate day) {
      return new ByPerson(method, verifier, day);
    }
  }
}
