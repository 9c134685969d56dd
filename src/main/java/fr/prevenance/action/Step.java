package fr.prevenance.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last change of an action's progress or dates.
 *
 * @param version of the action after it: whatever came later has another one
 * @param before what stood before it
 * @param knots what it tied to the thread
 */
record Step(UUID id, Taker taker, int version, Before before, List<Long> knots) {

  record Taker(String who, LocalDate on) {}

  record Before(Schedule schedule, @Nullable Verification verification) {}

  /** Its taker's own, of that day, with nothing after it. */
  boolean belongsTo(Taker one, Action action) {
    return taker.equals(one) && version == action.version() && action.life().outcome() == null;
  }
}
