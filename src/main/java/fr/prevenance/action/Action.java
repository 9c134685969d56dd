package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Life.Fact;
import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.action.Verification.ByPerson;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the quality action plan: decided with the verification that will judge it, closed only
 * by a conform verdict.
 */
public record Action(
    ActionId id,
    int number,
    Matter matter,
    Team team,
    Schedule schedule,
    Life life,
    @Nullable Verification verification,
    int version) {

  public Action {
    Person pilot = team.pilot();
    if (verification instanceof ByPerson byPerson
        && pilot != null
        && pilot.is(byPerson.verifier())) {
      throw Refused.invalidField("verification.verifier", "action.verifier.is-pilot");
    }
    if (verification instanceof ByMeasure byMeasure) byMeasure.mustPrecede(schedule.effect());
  }

  public static Action draft(
      ActionId id, int number, Matter matter, Team team, @Nullable LocalDate dueOn) {
    return new Action(id, number, matter, team, Schedule.due(dueOn), Life.DRAFT, null, 0);
  }

  public Status status() {
    return Status.of(schedule, life);
  }

  public boolean isLate(LocalDate today) {
    boolean working = status() == Status.OPEN || status() == Status.REOPENED;
    return working && !schedule.isDone() && due().isBefore(today);
  }

  Action about(Matter newMatter) {
    mustLive();
    return with(newMatter, team, schedule, life, verification);
  }

  Action by(Team newTeam) {
    mustLive();
    return with(matter, newTeam, schedule, life, verification);
  }

  Action decide(@Nullable Verification chosen, Fact fact) {
    mustLive();
    if (life.decided() != null) throw Refused.conflict("action.already-decided");
    if (chosen == null) throw Refused.invalidField("verification", "action.verification.missing");
    return with(matter, team, schedule, life.decided(fact), chosen);
  }

  /** A later date opens a new round; after a verdict that did not conform the work starts anew. */
  Action verified(Verification changed, boolean reasonGiven) {
    mustLive();
    Verification known = verification;
    if (life.decided() == null || known == null) return with(matter, team, schedule, life, changed);
    if (!known.sameBar(changed) && !reasonGiven) {
      throw Refused.invalidField("reason", "action.verification.reason-missing");
    }
    if (life.found(Verdict.Kind.CONFORM) && !known.equals(changed)) {
      throw Refused.conflict("action.already-verified");
    }
    if (life.outcome() == null || !changed.dueOn().isAfter(known.dueOn())) {
      return with(matter, team, schedule, life, changed);
    }
    boolean failed = life.found(Verdict.Kind.NOT_CONFORM);
    Schedule next = failed ? schedule.again(life.outcome().on()) : schedule;
    return with(matter, team, next, life.concluded(null), changed);
  }

  Action due(LocalDate day) {
    mustLive();
    return with(matter, team, schedule.dueOn(day), life, verification);
  }

  Action progress(int percent, LocalDate on) {
    mustWork();
    return with(matter, team, schedule.progress(percent, on), life, verification);
  }

  Action effectFrom(LocalDate day) {
    mustWork();
    return with(matter, team, schedule.effectFrom(day), life, verification);
  }

  Action conclude(Verdict.Kind kind, Fact fact) {
    mustBeDecided();
    Life concluded = life.concluded(new Life.Concluded(kind, fact.on()));
    boolean again = kind == Verdict.Kind.NOT_CONFORM;
    Life next =
        again
            ? new Life(concluded.decided(), fact, concluded.cancelled(), concluded.outcome())
            : concluded;
    return with(matter, team, schedule, next, verification);
  }

  Action cancel(Fact fact) {
    mustLive();
    if (status() == Status.VERIFIED) throw Refused.conflict("action.already-verified");
    return with(matter, team, schedule, life.cancelled(fact), verification);
  }

  Action restore() {
    if (life.cancelled() == null) throw Refused.conflict("action.not-cancelled");
    return with(matter, team, schedule, life.cancelled(null), verification);
  }

  /** Verified once and yet back: it needs new dates. */
  Action reopen(LocalDate dueOn, LocalDate verifyOn, Fact fact) {
    Status now = status();
    if (now != Status.VERIFIED && !life.found(Verdict.Kind.NOT_CONFORM)) {
      throw Refused.conflict("action.not-closed");
    }
    Verification known = verification;
    if (known == null || !verifyOn.isAfter(known.dueOn())) {
      throw Refused.invalidField("verifyOn", "action.reopen.later-date");
    }
    Schedule again = schedule.dueOn(dueOn).again(fact.on());
    return with(matter, team, again, life.reopened(fact), known.on(verifyOn));
  }

  /** A step taken back: the work stands where it stood. */
  Action back(Step.Before before) {
    mustLive();
    return with(matter, team, before.schedule(), life, before.verification());
  }

  void mustBeDecided() {
    mustLive();
    if (life.decided() == null) throw Refused.conflict("action.not-decided");
  }

  private void mustWork() {
    mustBeDecided();
    if (status() == Status.VERIFIED) throw Refused.conflict("action.already-verified");
  }

  private void mustLive() {
    if (life.cancelled() != null) throw Refused.conflict("action.cancelled");
  }

  private LocalDate due() {
    return schedule.dueOn() == null ? LocalDate.MAX : schedule.dueOn();
  }

  private Action with(Matter m, Team t, Schedule s, Life l, @Nullable Verification v) {
    return new Action(id, number, m, t, s, l, v, version);
  }
}
