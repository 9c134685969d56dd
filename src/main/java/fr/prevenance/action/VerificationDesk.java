package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Life.Fact;
import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.action.Verification.ByPerson;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives each action its verdict, once per date of verification. */
@Service
@Transactional
public class VerificationDesk {

  /** A verdict, and whether it has just been given. */
  public record Given(Outcome outcome, boolean fresh) {}

  /** What a person says they saw. */
  public record Finding(
      Verdict.@Nullable Kind kind, @Nullable String evidence, @Nullable String note) {}

  private static final String HOUSE = "Prévenance";

  private final Actions actions;
  private final Outcomes outcomes;
  private final Threads threads;
  private final Judge judge;
  private final Alarm alarm;

  VerificationDesk(Actions actions, Outcomes outcomes, Threads threads, Judge judge, Alarm alarm) {
    this.actions = actions;
    this.outcomes = outcomes;
    this.threads = threads;
    this.judge = judge;
    this.alarm = alarm;
  }

  /** From the date of the verification on: the verdict of the figures, or of the person who saw. */
  public Given verify(Viewer viewer, ActionId id, @Nullable Finding finding) {
    Action action = held(viewer, id);
    return verify(action, viewer, finding, alarm.today(action));
  }

  /** What the figures would say today; nothing is kept. */
  @Transactional(readOnly = true)
  public Outcome provisional(Viewer viewer, ActionId id) {
    Action action =
        actions.find(id).filter(one -> sees(viewer, one)).orElseThrow(Refused::notFound);
    action.mustBeDecided();
    if (!(action.verification() instanceof ByMeasure byMeasure)) {
      throw Refused.conflict("action.verdict.by-person");
    }
    LocalDate today = alarm.today(action);
    return judge.of(
        action, byMeasure, today.isBefore(byMeasure.dueOn()) ? today : byMeasure.dueOn());
  }

  @Transactional(readOnly = true)
  public List<Outcome> of(ActionId id) {
    return outcomes.of(id);
  }

  /** For the job: gives the verdict of the figures when it is due and not yet given. */
  public Optional<Outcome> verifyDue(ActionId id) {
    return actions.lock(id).flatMap(action -> verifyOn(action, alarm.today(action)));
  }

  /** As {@link #verifyDue}, as if today were that day: for actions told with their past. */
  public Optional<Outcome> verifyAsOf(ActionId id, LocalDate today) {
    return actions.lock(id).flatMap(action -> verifyOn(action, today));
  }

  Given seen(ActionId id, String by, LocalDate on, Finding finding) {
    Action action = actions.lock(id).orElseThrow(Refused::notFound);
    return keep(action, testified(action, by, finding, on), by);
  }

  private Given verify(Action action, Viewer viewer, @Nullable Finding finding, LocalDate today) {
    action.mustBeDecided();
    Verification verification = required(action);
    Optional<Outcome> known = outcomes.of(action.id(), verification.dueOn());
    if (known.isPresent()) return new Given(known.get(), false);
    if (today.isBefore(verification.dueOn())) {
      throw Refused.conflict("action.verdict.too-early", Dates.date(verification.dueOn()));
    }
    return switch (verification) {
      case ByMeasure byMeasure ->
          keep(action, judge.of(action, byMeasure, byMeasure.dueOn()), viewer.actor().name());
      case ByPerson byPerson -> {
        mustBeVerifier(viewer, action, byPerson);
        String by =
            viewer.actor().employee() == null ? byPerson.verifier().name() : viewer.actor().name();
        yield keep(action, testified(action, by, finding, today), by);
      }
    };
  }

  private Optional<Outcome> verifyOn(Action action, LocalDate today) {
    boolean lives = action.life().cancelled() == null && action.life().decided() != null;
    if (!lives || !(action.verification() instanceof ByMeasure byMeasure)) return Optional.empty();
    if (today.isBefore(byMeasure.dueOn())) return Optional.empty();
    Optional<Outcome> known = outcomes.of(action.id(), byMeasure.dueOn());
    if (known.isPresent()) return known;
    return Optional.of(
        keep(action, judge.of(action, byMeasure, byMeasure.dueOn()), HOUSE).outcome());
  }

  private Given keep(Action action, Outcome outcome, String by) {
    var fact = new Fact(outcome.on(), by);
    outcomes.add(action.id(), outcome);
    Action concluded = actions.update(action.conclude(outcome.kind(), fact));
    threads.add(
        action.id(),
        Entry.of(
            Entry.Kind.VERDICT,
            fact,
            null,
            outcome.kind(),
            outcome.reason() == null ? null : outcome.reason().name()));
    alarm.set(concluded);
    return new Given(outcome, true);
  }

  private static Outcome testified(
      Action action, String by, @Nullable Finding finding, LocalDate on) {
    if (finding == null || finding.kind() == null) {
      throw Refused.invalidField("kind", "action.verdict.kind-missing");
    }
    if (finding.evidence() == null || finding.evidence().isBlank()) {
      throw Refused.invalidField("evidence", "action.verdict.evidence-missing");
    }
    var testimony = new Outcome.Testimony(by, finding.evidence().strip(), finding.note());
    return Outcome.seen(finding.kind(), required(action).dueOn(), on, testimony);
  }

  /** A script speaks for whoever it was told about; a person only for themselves. */
  private static void mustBeVerifier(Viewer viewer, Action action, ByPerson byPerson) {
    var employee = viewer.actor().employee();
    if (employee == null || employee.equals(byPerson.verifier().employee())) return;
    Person pilot = action.team().pilot();
    boolean pilots = pilot != null && employee.equals(pilot.employee());
    if (pilots || byPerson.verifier().employee() != null || !viewer.writes()) {
      throw Refused.conflict("action.verdict.not-verifier", byPerson.verifier().name());
    }
  }

  private Action held(Viewer viewer, ActionId id) {
    return actions.lock(id).filter(one -> sees(viewer, one)).orElseThrow(Refused::notFound);
  }

  private static boolean sees(Viewer viewer, Action action) {
    return viewer.sees(action.matter().unit());
  }

  private static Verification required(Action action) {
    if (action.verification() == null) throw Refused.conflict("action.not-decided");
    return action.verification();
  }
}
