package fr.prevenance.survey.imports;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files hold names and words of customers: once imported, they are kept a month. */
@Component
class UploadSweep {

  static final Duration KEPT = Duration.ofDays(30);
  private static final Logger log = LoggerFactory.getLogger(UploadSweep.class);
  private static final LocalTime NIGHT = LocalTime.of(3, 10);

  private final OrganizationDesk organizations;
  private final Imports imports;
  private final Uploads uploads;
  private final Ground ground;

  @Component("uploadSweepGround")
  record Ground(TransactionTemplate transaction, Clock clock) {}

  UploadSweep(OrganizationDesk organizations, Imports imports, Uploads uploads, Ground ground) {
    this.organizations = organizations;
    this.imports = imports;
    this.uploads = uploads;
    this.ground = ground;
  }

  /** Those of the current organisation. */
  int sweep() {
    Instant before = ground.clock().instant().minus(KEPT);
    Set<String> needed =
        Objects.requireNonNull(ground.transaction().execute(status -> imports.filesNeeded(before)));
    return uploads.forget(before, needed);
  }

  private void sweepEverywhere() {
    for (OrganizationId organization : organizations.all()) {
      try {
        Tenant.run(organization, () -> log.debug("{} files forgotten", sweep()));
      } catch (RuntimeException e) {
        log.warn(
            "The imported files of {} could not be swept, trying again tomorrow", organization, e);
      }
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Work {

    @Bean
    Task<Void> uploadSweepTask(ObjectProvider<UploadSweep> sweep) {
      return Tasks.recurring("survey-upload-sweep", new Daily(NIGHT))
          .execute((instance, context) -> sweep.getObject().sweepEverywhere());
    }
  }
}
