package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.action.Entry;
import fr.prevenance.action.Outcome;
import fr.prevenance.action.Verification;
import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.action.Verification.ByPerson;
import fr.prevenance.action.VerificationDesk;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How an action is judged, and what came of it, in words. */
@Component
class Trials {

  private final VerificationDesk verdicts;
  private final Yardsticks yardsticks;

  Trials(VerificationDesk verdicts, Yardsticks yardsticks) {
    this.verdicts = verdicts;
    this.yardsticks = yardsticks;
  }

  SheetPage.Trial of(Viewer viewer, Action action, List<Entry> thread, LocalDate today) {
    Verification verification = action.verification();
    if (verification == null)
      return new SheetPage.Trial(null, "", null, "neutre", null, List.of(), false);
    List<Outcome> known = verdicts.of(action.id());
    Outcome last = known.isEmpty() ? null : known.getLast();
    Outcome shown = last == null ? provisional(viewer, action) : last;
    return new SheetPage.Trial(
        Words.t("action.trial.on", Dates.date(verification.dueOn())),
        bar(verification, action.team().pilot() != null),
        figures(verification, shown),
        state(shown),
        last == null ? null : judged(last),
        changes(thread),
        last == null);
  }

  static boolean mayJudge(Viewer viewer, Action action, LocalDate today) {
    boolean waits =
        action.life().decided() != null
            && action.life().cancelled() == null
            && action.life().outcome() == null;
    return waits
        && action.verification() instanceof ByPerson byPerson
        && !today.isBefore(byPerson.dueOn())
        && viewer.actor().employee() != null
        && (byPerson.verifier().employee() == null
            || viewer.actor().employee().equals(byPerson.verifier().employee()));
  }

  private @Nullable Outcome provisional(Viewer viewer, Action action) {
    if (!(action.verification() instanceof ByMeasure)
        || action.life().decided() == null
        || action.life().cancelled() != null) return null;
    try {
      return verdicts.provisional(viewer, action.id());
    } catch (Refused gone) {
      return null;
    }
  }

  private String bar(Verification verification, boolean piloted) {
    Yardsticks.Labels labels = yardsticks.labels();
    return switch (verification) {
      case ByMeasure one ->
          Words.t(
              "action.trial.by-measure",
              labels.label(one.measure()),
              labels.bar(one),
              one.expectation().minimumN());
      case ByPerson one ->
          Words.t(
              piloted ? "action.trial.by-person.apart" : "action.trial.by-person",
              one.method(),
              one.verifier().name());
    };
  }

  private @Nullable Figures figures(Verification verification, @Nullable Outcome outcome) {
    if (outcome == null
        || !(verification instanceof ByMeasure byMeasure)
        || (outcome.before() == null && outcome.after() == null)) return null;
    UnitOfMeasure unit =
        outcome.before() == null
            ? Objects.requireNonNull(outcome.after()).unit()
            : outcome.before().unit();
    return Figures.of(outcome.before(), outcome.after(), byMeasure.expectation().expected(), unit);
  }

  private static String state(@Nullable Outcome outcome) {
    if (outcome == null) return "neutre";
    return switch (outcome.kind()) {
      case CONFORM -> "tenu";
      case NOT_CONFORM -> "rompu";
      case NOT_CONCLUSIVE -> "neutre";
    };
  }

  private static SheetPage.Judged judged(Outcome outcome) {
    String reason = outcome.reason() == null ? "" : Words.t("action.reason." + outcome.reason());
    var seen = outcome.testimony();
    String evidence =
        seen == null
            ? ""
            : Words.t(
                "action.trial.evidence", seen.verifier(), Dates.day(outcome.on()), seen.evidence());
    String note = seen == null || seen.note() == null ? "" : seen.note();
    return new SheetPage.Judged(PlanLines.judged(outcome.kind()), reason + evidence, note);
  }

  private static List<String> changes(List<Entry> thread) {
    return thread.stream()
        .filter(entry -> entry.kind() == Entry.Kind.VERIFICATION && entry.note() != null)
        .map(entry ->
            Words.t(
                "action.trial.changed",
                Dates.day(entry.day()),
                Objects.requireNonNull(entry.note())))
        .toList();
  }
}
