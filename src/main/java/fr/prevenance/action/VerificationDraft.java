package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Verification.Baseline;
import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.action.Verification.ByPerson;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A verification as it is asked for: by a measure, or by a person. */
public record VerificationDraft(
    @Nullable MeasureRef measure,
    @JsonDeserialize(using = OperatorInVerification.class) @Nullable Operator operator,
    @Nullable Double expected,
    @Nullable Days baseline,
    @Nullable Long minimumN,
    @Nullable String method,
    @Nullable String verifier,
    @Nullable LocalDate dueOn) {

  public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  public static VerificationDraft of(ByMeasure known) {
    return new VerificationDraft(
        known.measure(),
        known.expectation().operator(),
        known.expectation().expected(),
        new Days(known.baseline().from(), known.baseline().to()),
        known.expectation().minimumN(),
        null,
        null,
        known.dueOn());
  }

  /** What is left unsaid stays as it is known. */
  VerificationDraft over(@Nullable Verification known, Directory people) {
    boolean byPerson = method != null || verifier != null;
    return switch (known) {
      case ByMeasure was when !byPerson -> filled(of(was));
      case ByPerson was when measure == null && expected == null ->
          filled(
              new VerificationDraft(
                  null,
                  null,
                  null,
                  null,
                  null,
                  was.method(),
                  people.written(was.verifier()),
                  was.dueOn()));
      case null, default -> this;
    };
  }

  /** Says at once all that does not fit. */
  void check(Directory people) {
    if (isByPerson()) {
      Refused.together(
          () -> need(text(method), "verification.method", "action.method.missing"),
          () -> need(text(verifier), "verification.verifier", "action.verifier.missing"),
          () -> people.find("verification.verifier", verifier),
          this::needDay);
    } else {
      Refused.together(
          () -> need(measure, "verification.measure", "action.measure.missing"),
          () -> need(operator, "verification.operator", "action.operator.missing"),
          () -> need(expected, "verification.expected", "action.expected.missing"),
          () -> need(from(), "verification.baseline.from", "action.baseline.missing"),
          () -> need(to(), "verification.baseline.to", "action.baseline.missing"),
          this::days,
          () -> Expectation.checkMinimum(least()),
          this::needDay);
    }
  }

  Verification checked(Directory people) {
    check(people);
    LocalDate day = Objects.requireNonNull(dueOn);
    if (isByPerson()) {
      Person person = people.find("verification.verifier", verifier);
      return new ByPerson(
          Objects.requireNonNull(method).strip(), Objects.requireNonNull(person), day);
    }
    var expectation =
        new Expectation(
            Objects.requireNonNull(operator), Objects.requireNonNull(expected), least());
    return new ByMeasure(
        Objects.requireNonNull(measure), expectation, Objects.requireNonNull(days()), day);
  }

  private boolean isByPerson() {
    return measure == null && (method != null || verifier != null);
  }

  /** Null as long as one of the two is missing. */
  private @Nullable Baseline days() {
    LocalDate from = from();
    LocalDate to = to();
    return from == null || to == null ? null : new Baseline(from, to);
  }

  private @Nullable LocalDate from() {
    return baseline == null ? null : baseline.from();
  }

  private @Nullable LocalDate to() {
    return baseline == null ? null : baseline.to();
  }

  private long least() {
    return minimumN == null ? Expectation.MINIMUM_N : minimumN;
  }

  private void needDay() {
    need(dueOn, "verification.dueOn", "action.verify-on.missing");
  }

  private VerificationDraft filled(VerificationDraft known) {
    return new VerificationDraft(
        or(measure, known.measure),
        or(operator, known.operator),
        or(expected, known.expected),
        or(baseline, known.baseline),
        or(minimumN, known.minimumN),
        or(method, known.method),
        or(verifier, known.verifier),
        or(dueOn, known.dueOn));
  }

  private static <T> @Nullable T or(@Nullable T wished, @Nullable T known) {
    return wished == null ? known : wished;
  }

  private static @Nullable String text(@Nullable String said) {
    return said == null || said.isBlank() ? null : said;
  }

  private static void need(@Nullable Object value, String field, String key) {
    if (value == null) throw Refused.invalidField(field, key);
  }
}
