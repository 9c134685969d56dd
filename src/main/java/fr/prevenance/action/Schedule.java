package fr.prevenance.action;

import fr.prevenance.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far the work is, when it is due, and since when it can show in the answers. */
public record Schedule(
    @Nullable LocalDate dueOn,
    int progress,
    @Nullable LocalDate progressOn,
    @Nullable LocalDate doneOn,
    @Nullable LocalDate effectFrom) {

  public static final int DONE = 100;

  public Schedule {
    if (progress < 0 || progress > DONE) {
      throw Refused.invalidField("progress", "action.progress.outside", progress);
    }
  }

  static Schedule due(@Nullable LocalDate dueOn) {
    return new Schedule(dueOn, 0, null, null, null);
  }

  Schedule dueOn(LocalDate day) {
    return new Schedule(day, progress, progressOn, doneOn, effectFrom);
  }

  /** The day of 100 % is that of the first time. */
  Schedule progress(int percent, LocalDate on) {
    LocalDate done = percent < DONE ? null : doneOn == null ? on : doneOn;
    return new Schedule(dueOn, percent, on, done, effectFrom);
  }

  Schedule effectFrom(LocalDate day) {
    return new Schedule(dueOn, progress, progressOn, doneOn, day);
  }

  /** To be done anew: what was done did not work. */
  Schedule again(@Nullable LocalDate on) {
    return new Schedule(dueOn, 0, on, null, null);
  }

  public boolean isDone() {
    return progress == DONE;
  }

  /** What was known on that day, so that the figure is the same whenever it is asked for. */
  Effect effectOn(LocalDate day) {
    boolean done = doneOn != null && !doneOn.isAfter(day);
    return new Effect(done ? DONE : Math.min(progress, DONE - 1), effectFrom, done ? doneOn : null);
  }

  @Nullable LocalDate effect() {
    return effectFrom == null ? doneOn : effectFrom;
  }
}
