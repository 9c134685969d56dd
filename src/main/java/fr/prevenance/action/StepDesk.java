package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes actions so that whoever changed the progress or the dates can take it back the same day.
 */
@Service
@Transactional
public class StepDesk {

  /** An action after a change, and the step to take back if it was one. */
  public record Taken(Action action, @Nullable UUID step) {}

  private final ActionDesk desk;
  private final Actions actions;
  private final Threads threads;
  private final StoredSteps steps;
  private final Alarm alarm;

  StepDesk(ActionDesk desk, Actions actions, Threads threads, StoredSteps steps, Alarm alarm) {
    this.desk = desk;
    this.actions = actions;
    this.threads = threads;
    this.steps = steps;
    this.alarm = alarm;
  }

  public Taken take(Viewer viewer, ActionId id, ActionWish wish) {
    Action before = actions.lock(id).orElseThrow(Refused::notFound);
    long last = threads.last(id);
    Action after = desk.change(viewer, id, wish);
    List<Long> knots = threads.after(id, last);
    boolean changed = after.version() != before.version() || !knots.isEmpty();
    if (!changed || wish.documents() != null || !movesOnly(before, after))
      return new Taken(after, null);
    var was = new Step.Before(before.schedule(), before.verification());
    var step = new Step(Ids.next(), taker(viewer, after), after.version(), was, knots);
    steps.replace(id, step);
    return new Taken(after, step.id());
  }

  /**
   * The action as it was before the viewer's last step, which the thread forgets.
   *
   * @param which the step that is meant; null means the last one
   */
  public Action undo(Viewer viewer, ActionId id, @Nullable UUID which) {
    Action action =
        actions
            .lock(id)
            .filter(one -> viewer.sees(one.matter().unit()))
            .orElseThrow(Refused::notFound);
    if (!action.team().holds(viewer.actor().employee())) viewer.mustWrite();
    Step step = mine(viewer, action).orElseThrow(() -> Refused.conflict("action.step.gone"));
    if (which != null && !which.equals(step.id())) throw Refused.conflict("action.step.gone");
    Action back = actions.update(action.back(step.before()));
    threads.forget(id, step.knots());
    steps.forget(id);
    alarm.set(back);
    return back;
  }

  private Optional<Step> mine(Viewer viewer, Action action) {
    return steps.of(action.id()).filter(step -> step.belongsTo(taker(viewer, action), action));
  }

  /** What else an action says has its own ways back. */
  private static boolean movesOnly(Action before, Action after) {
    return before.matter().equals(after.matter())
        && before.team().equals(after.team())
        && before.life().equals(after.life());
  }

  private Step.Taker taker(Viewer viewer, Action action) {
    var actor = viewer.actor();
    String who =
        actor.account() != null
            ? actor.account().value().toString()
            : actor.employee() != null ? actor.employee().value().toString() : actor.name();
    return new Step.Taker(who, alarm.today(action));
  }
}
