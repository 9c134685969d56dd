package fr.prevenance.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler lives in PostgreSQL: any number of nodes, nothing lost when one dies. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

  private static final int THREADS = 4;

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
    List<Task<?>> others = tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
    return Scheduler.create(
            new TransactionAwareDataSourceProxy(dataSource), new ArrayList<>(others))
        .startTasks(recurring(tasks))
        .tableName("platform.job")
        .threads(THREADS)
        .executorService(
            Executors.newFixedThreadPool(THREADS, Thread.ofVirtual().name("job-", 0).factory()))
        .pollingInterval(Duration.ofSeconds(2))
        .heartbeatInterval(Duration.ofSeconds(5))
        .missedHeartbeatsLimit(4)
        .build();
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    ready.getApplicationContext().getBean(Scheduler.class).start();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List recurring(List<Task<?>> tasks) {
    return tasks.stream().filter(RecurringTask.class::isInstance).toList();
  }
}
