package fr.prevenance.action;

import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for both figures and lets the rule decide: the same whoever asks, whenever. */
@Component
class Judge {

  private final Measures measures;

  Judge(Measures measures) {
    this.measures = measures;
  }

  Outcome of(Action action, ByMeasure verification, LocalDate day) {
    Effect effect = action.schedule().effectOn(day);
    VerificationWindow window = window(verification, effect, day);
    Measurement before = figure(verification, window.before());
    Measurement after = figure(verification, window.after());
    return Outcome.of(
        Verdict.of(verification.expectation(), effect, before, after), day, before, after);
  }

  private static VerificationWindow window(ByMeasure verification, Effect effect, LocalDate day) {
    Scope baseline = verification.baseline().scope();
    LocalDate from = effect.from();
    return from == null
        ? new VerificationWindow(baseline, null)
        : VerificationWindow.of(baseline, from, day);
  }

  private @Nullable Measurement figure(ByMeasure verification, @Nullable Scope days) {
    return days == null ? null : measures.measure(verification.measure(), days);
  }
}
