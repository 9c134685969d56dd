package fr.prevenance.survey.breakdown;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.prevenance.platform.jobs.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A dead node's work is taken up by another. */
@Configuration(proxyBeanMethods = false)
class BackfillJobs {

  static final TaskDescriptor<Job> BACKFILL = TaskDescriptor.of("survey-breakdown", Job.class);
  private static final Duration PAUSE = Duration.ofSeconds(20);

  @Bean
  Task<Job> breakingDown(BackfillRun run) {
    return Tasks.oneTime(BACKFILL)
        .onFailure(new FailureHandler.OnFailureRetryLater<Job>(PAUSE))
        .execute((instance, context) ->
            instance.getData().bound(() -> run.resume(instance.getData().target())));
  }
}
