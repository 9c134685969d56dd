package fr.prevenance.action;

import fr.prevenance.measure.Operator;
import fr.prevenance.Refused;
import fr.prevenance.action.Verification.Baseline;
import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.action.Verification.ByPerson;
import fr.prevenance.measure.MeasureRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  Verification checked(Directory people) {
    return measure == null && (method != null || verifier != null) ? byPerson(people) : byMeasure();
  }

  private Verification byMeasure() {
    LocalDate from = baseline == null ? null : baseline.from();
    LocalDate to = baseline == null ? null : baseline.to();
    List<Refused.Field> missing = new ArrayList<>();
    need(measure, "verification.measure", "action.measure.missing", missing);
    need(operator, "verification.operator", "action.operator.missing", missing);
    need(expected, "verification.expected", "action.expected.missing", missing);
    need(from, "verification.baseline.from", "action.baseline.missing", missing);
    need(to, "verification.baseline.to", "action.baseline.missing", missing);
    need(dueOn, "verification.dueOn", "action.verify-on.missing", missing);
    if (!missing.isEmpty()) throw Refused.invalidFields(missing);
    var expectation =
        new Expectation(
            Objects.requireNonNull(operator),
            Objects.requireNonNull(expected),
            minimumN == null ? Expectation.MINIMUM_N : minimumN);
    return new ByMeasure(
        Objects.requireNonNull(measure),
        expectation,
        new Baseline(Objects.requireNonNull(from), Objects.requireNonNull(to)),
        Objects.requireNonNull(dueOn));
  }

  private Verification byPerson(Directory people) {
    Person person = people.find("verification.verifier", verifier);
    List<Refused.Field> missing = new ArrayList<>();
    need(
        method == null || method.isBlank() ? null : method,
        "verification.method",
        "action.method.missing",
        missing);
    need(person, "verification.verifier", "action.verifier.missing", missing);
    need(dueOn, "verification.dueOn", "action.verify-on.missing", missing);
    if (!missing.isEmpty()) throw Refused.invalidFields(missing);
    return new ByPerson(
        Objects.requireNonNull(method).strip(),
        Objects.requireNonNull(person),
        Objects.requireNonNull(dueOn));
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

  private static void need(
      @Nullable Object value, String field, String key, List<Refused.Field> missing) {
    if (value == null) missing.add(new Refused.Field(field, key, List.of()));
  }
}
