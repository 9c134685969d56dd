package fr.prevenance.survey.imports;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.prevenance.platform.jobs.Job;
import fr.prevenance.survey.ImportId;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Large files are taken in, and out, beside the requests; a dead node's work is taken up by
 * another.
 */
@Configuration(proxyBeanMethods = false)
class ImportJobs {

  static final TaskDescriptor<Job> IMPORT = TaskDescriptor.of("survey-import", Job.class);
  static final TaskDescriptor<Job> UNDO = TaskDescriptor.of("survey-import-undo", Job.class);
  private static final Duration PAUSE = Duration.ofSeconds(20);

  @Bean
  Task<Job> importing(ImportRun run) {
    return Tasks.oneTime(IMPORT)
        .onFailure(new FailureHandler.OnFailureRetryLater<Job>(PAUSE))
        .execute((instance, context) ->
            instance
                .getData()
                .bound(() -> run.resume(new ImportId(instance.getData().target()), part -> {})));
  }

  @Bean
  Task<Job> undoing(ImportUndo undo) {
    return Tasks.oneTime(UNDO)
        .onFailure(new FailureHandler.OnFailureRetryLater<Job>(PAUSE))
        .execute((instance, context) ->
            instance.getData().bound(() -> undo.resume(new ImportId(instance.getData().target()))));
  }
}
