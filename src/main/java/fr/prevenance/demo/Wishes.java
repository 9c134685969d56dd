package fr.prevenance.demo;

import fr.prevenance.action.ActionWish;
import fr.prevenance.action.Chronicle;
import fr.prevenance.action.Verdict;
import fr.prevenance.action.VerificationDesk;
import fr.prevenance.action.VerificationDraft;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A demo action in the words of the desk: what was filed, then each dated change, then its end. */
record Wishes(DemoAction action) {

  ActionWish filed() {
    var defect = action.defect();
    var schedule = action.schedule();
    LocalDate firstDue =
        schedule.dueOnHistory().isEmpty() ? schedule.dueOn() : schedule.dueOnHistory().getFirst();
    return new ActionWish(
        action.title(),
        new ActionWish.Source(defect.originKind(), defect.originRef(), null),
        defect.nonConformity(),
        defect.causes(),
        defect.criterionKey(),
        defect.unitKey(),
        action.team().pilot(),
        action.team().actors(),
        null,
        schedule.decidedOn(),
        firstDue,
        null,
        null,
        null,
        action.sharing().published(),
        verification(),
        null,
        null,
        null);
  }

  /** Postponements, progress and effect in the order in which they came. */
  List<Chronicle.Step> steps(LocalDate today) {
    List<Chronicle.Step> steps = new ArrayList<>();
    var schedule = action.schedule();
    List<LocalDate> dues = new ArrayList<>(schedule.dueOnHistory());
    if (schedule.dueOn() != null) dues.add(schedule.dueOn());
    for (int i = 1; i < dues.size(); i++) {
      LocalDate on = dues.get(i - 1).isAfter(today) ? today : dues.get(i - 1);
      steps.add(step(on, changed(dues.get(i), null, null, null, "Livraison décalée")));
    }
    for (DemoAction.Progress one : schedule.progress()) {
      steps.add(step(one.on(), changed(null, one.percent(), one.on(), null, null, one.note())));
    }
    if (schedule.effectFrom() != null)
      steps.add(
          step(schedule.effectFrom(), changed(null, null, null, schedule.effectFrom(), null)));
    steps.sort(Comparator.comparing(Chronicle.Step::on));
    return steps;
  }

  Chronicle.@Nullable End end(LocalDate today) {
    if (action.status() == DemoAction.Status.CANCELLED) {
      return new Chronicle.End(
          today.minusDays(30), ActionsChapter.by(action), "Remplacée par une autre action", null);
    }
    if (action.verification() instanceof DemoVerification.ByPerson seen && seen.given() != null) {
      var given = seen.given();
      var finding =
          new VerificationDesk.Finding(
              Verdict.Kind.valueOf(given.kind().name()), given.evidence(), given.note());
      return new Chronicle.End(given.on(), name(seen.verifier()), null, finding);
    }
    return null;
  }

  private @Nullable VerificationDraft verification() {
    return switch (action.verification()) {
      case DemoVerification.ByMeasure by ->
          new VerificationDraft(
              new MeasureRef(by.source(), by.key(), by.unitKey(), null, null),
              Operator.of(by.operator()),
              by.expected(),
              new VerificationDraft.Days(by.baselineFrom(), by.baselineTo()),
              (long) by.minimumN(),
              null,
              null,
              by.dueOn());
      case DemoVerification.ByPerson by ->
          new VerificationDraft(
              null, null, null, null, null, by.method(), by.verifier(), by.dueOn());
      case null -> null;
    };
  }

  private Chronicle.Step step(LocalDate on, ActionWish wish) {
    return new Chronicle.Step(on, ActionsChapter.by(action), wish);
  }

  private static ActionWish changed(
      @Nullable LocalDate dueOn,
      @Nullable Integer progress,
      @Nullable LocalDate progressOn,
      @Nullable LocalDate effectFrom,
      @Nullable String reason) {
    return changed(dueOn, progress, progressOn, effectFrom, reason, null);
  }

  private static ActionWish changed(
      @Nullable LocalDate dueOn,
      @Nullable Integer progress,
      @Nullable LocalDate progressOn,
      @Nullable LocalDate effectFrom,
      @Nullable String reason,
      @Nullable String note) {
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
        dueOn,
        progress,
        progressOn,
        effectFrom,
        null,
        null,
        null,
        reason,
        note);
  }

  private static String name(String email) {
    return OndeaPeople.all().stream()
        .filter(person -> person.email().equals(email))
        .findFirst()
        .map(DemoEmployee::name)
        .orElse(email);
  }
}
