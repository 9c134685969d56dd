package fr.prevenance.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import fr.prevenance.Refused;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts work on the list, in the same transaction as the fact that asks for it. */
@Component
public class Jobs {

  private final ObjectProvider<Scheduler> scheduler;

  Jobs(ObjectProvider<Scheduler> scheduler) {
    this.scheduler = scheduler;
  }

  public void at(Instant when, TaskDescriptor<Job> task, UUID target) {
    var instance = task.instance(target.toString()).data(Job.of(target)).scheduledTo(when);
    Scheduler list = scheduler.getObject();
    if (list.scheduleIfNotExists(instance)) return;
    try {
      list.reschedule(task.instanceId(target.toString()), when);
    } catch (TaskInstanceCurrentlyExecutingException begun) {
      throw Refused.conflict("shared.job.begun");
    }
  }

  /** Work that has begun cannot be taken off the list: it ends by itself. */
  public void cancel(TaskDescriptor<Job> task, UUID target) {
    TaskInstanceId instance = task.instanceId(target.toString());
    Scheduler list = scheduler.getObject();
    if (list.getScheduledExecution(instance).filter(found -> !found.isPicked()).isPresent())
      list.cancel(instance);
  }

  /** Do not wait for the next look at the list. */
  public void hurry() {
    scheduler.getObject().triggerCheckForDueExecutions();
  }
}
