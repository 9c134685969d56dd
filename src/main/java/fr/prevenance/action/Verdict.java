package fr.prevenance.action;

import fr.prevenance.measure.Change;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Whether the answers after an action say that it worked. Meeting the expected value is not enough:
 * with no effect at all it happens by luck, hence the comparison with the baseline.
 */
public record Verdict(Kind kind, Reason reason, @Nullable Boolean significant) {

  public enum Kind {
    CONFORM,
    NOT_CONFORM,
    NOT_CONCLUSIVE
  }

  public enum Reason {
    /** On the date the action is not done and has shown no effect. */
    NOT_DONE,
    /** Fewer answers after than the verification asks for. */
    TOO_FEW,
    /** Meets the expected value and moved from the baseline by more than chance. */
    IMPROVED,
    /** Nothing to improve on, and the whole interval meets the expected value. */
    WHOLLY_MET,
    /** Meets the expected value, but chance could do as much. */
    WITHIN_NOISE,
    /** Misses the expected value by less than the uncertainty. */
    INTERVAL_CONTAINS,
    /** Misses the expected value for sure. */
    MISSED,
    /** A figure without answers: its value alone decides. */
    BY_VALUE
  }

  /**
   * @param after null while no whole day has passed since the effect
   */
  public static Verdict of(
      Expectation expectation,
      Effect effect,
      @Nullable Measurement before,
      @Nullable Measurement after) {
    if (effect.from() == null) return inconclusive(Reason.NOT_DONE, null);
    Double value = after == null ? null : after.value();
    if (after == null || value == null) return inconclusive(Reason.TOO_FEW, null);
    if (!after.sample()) return byValue(expectation.metBy(value));
    Interval interval = after.interval();
    if (tooFew(after, expectation) || interval == null) return inconclusive(Reason.TOO_FEW, null);
    Change change = before == null ? null : Change.between(before, after);
    return expectation.metBy(value)
        ? met(expectation, before, change, interval)
        : missed(expectation, change, interval);
  }

  private static boolean tooFew(Measurement after, Expectation expectation) {
    Long n = after.n();
    return n == null || n < expectation.minimumN();
  }

  private static Verdict byValue(boolean met) {
    return new Verdict(met ? Kind.CONFORM : Kind.NOT_CONFORM, Reason.BY_VALUE, null);
  }

  private static Verdict met(
      Expectation expectation,
      @Nullable Measurement before,
      @Nullable Change change,
      Interval interval) {
    if (change == null || alreadyMet(expectation, before)) {
      return expectation.metByWhole(interval)
          ? new Verdict(Kind.CONFORM, Reason.WHOLLY_MET, significant(change))
          : inconclusive(Reason.WITHIN_NOISE, change);
    }
    boolean improved = change.significant() && change.towards(expectation.operator().improvement());
    return improved
        ? new Verdict(Kind.CONFORM, Reason.IMPROVED, true)
        : inconclusive(Reason.WITHIN_NOISE, change);
  }

  private static boolean alreadyMet(Expectation expectation, @Nullable Measurement before) {
    Double value = before == null ? null : before.value();
    return value != null && expectation.metBy(value);
  }

  private static Verdict missed(
      Expectation expectation, @Nullable Change change, Interval interval) {
    return interval.contains(expectation.expected())
        ? inconclusive(Reason.INTERVAL_CONTAINS, change)
        : new Verdict(Kind.NOT_CONFORM, Reason.MISSED, significant(change));
  }

  private static Verdict inconclusive(Reason reason, @Nullable Change change) {
    return new Verdict(Kind.NOT_CONCLUSIVE, reason, significant(change));
  }

  private static @Nullable Boolean significant(@Nullable Change change) {
    return change == null ? null : (Boolean) change.significant();
  }
}
