package fr.prevenance.action;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.platform.jobs.Job;
import fr.prevenance.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Wakes at six in the unit's morning of the date of a verification. */
@Component
class Alarm {

  static final TaskDescriptor<Job> TASK = TaskDescriptor.of("action.verification", Job.class);
  private static final LocalTime SIX = LocalTime.of(6, 0);

  private final Jobs jobs;
  private final UnitDesk units;
  private final Clock clock;

  Alarm(Jobs jobs, UnitDesk units, Clock clock) {
    this.jobs = jobs;
    this.units = units;
    this.clock = clock;
  }

  /** A person's verdict waits for the person; a cancelled or judged action waits for nothing. */
  void set(Action action) {
    boolean waits =
        action.life().cancelled() == null
            && action.life().decided() != null
            && action.life().outcome() == null;
    if (waits && action.verification() instanceof ByMeasure verification) {
      jobs.at(next(verification.dueOn(), zone(action)), TASK, action.id().value());
    } else {
      jobs.cancel(TASK, action.id().value());
    }
  }

  LocalDate today(Action action) {
    return LocalDate.now(clock.withZone(zone(action)));
  }

  /** A date whose morning has passed is looked at the next morning, unless someone asks before. */
  Instant next(LocalDate day, ZoneId zone) {
    ZonedDateTime now = clock.instant().atZone(zone);
    ZonedDateTime morning = now.toLocalDate().atTime(SIX).atZone(zone);
    ZonedDateTime first =
        morning.isAfter(now) ? morning : now.toLocalDate().plusDays(1).atTime(SIX).atZone(zone);
    ZonedDateTime wanted = day.atTime(SIX).atZone(zone);
    return (wanted.isAfter(first) ? wanted : first).toInstant();
  }

  private ZoneId zone(Action action) {
    return units.tree().zoneOf(action.matter().unit());
  }

  @Configuration(proxyBeanMethods = false)
  static class Work {

    @Bean
    Task<Job> verificationTask(ObjectProvider<VerificationDesk> desk) {
      return Tasks.oneTime(TASK)
          .execute((instance, context) -> {
            Job job = instance.getData();
            job.bound(() -> desk.getObject().verifyDue(new ActionId(job.target())));
          });
    }
  }
}
