package fr.prevenance.survey;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers that were begun and left hold words of people who did not send them: they go one day. */
@Component
public class DraftSweep {

  private static final Logger log = LoggerFactory.getLogger(DraftSweep.class);
  private static final LocalTime NIGHT = LocalTime.of(3, 20);

  private final OrganizationDesk organizations;
  private final Drafts drafts;
  private final Ground ground;
  private final int days;

  @Component("draftSweepGround")
  record Ground(TransactionTemplate transaction, Clock clock) {}

  /**
   * @param days untouched for longer than these; 0 keeps them all
   */
  DraftSweep(
      OrganizationDesk organizations,
      Drafts drafts,
      Ground ground,
      @Value("${prevenance.survey.unfinished-days:90}") int days) {
    this.organizations = organizations;
    this.drafts = drafts;
    this.ground = ground;
    this.days = days;
  }

  /** Those of the bound organisation; returns how many. An unfinished response is in no count. */
  public int sweep() {
    if (days <= 0) return 0;
    Instant before = ground.clock().instant().minus(Duration.ofDays(days));
    Integer gone = ground.transaction().execute(status -> drafts.forget(before));
    return gone == null ? 0 : gone;
  }

  private void sweepEverywhere() {
    for (OrganizationId organization : organizations.all()) {
      try {
        Tenant.run(organization, () -> log.debug("{} unfinished responses forgotten", sweep()));
      } catch (RuntimeException e) {
        log.warn(
            "The unfinished responses of {} could not be swept, trying again tomorrow",
            organization,
            e);
      }
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Work {

    @Bean
    Task<Void> draftSweepTask(ObjectProvider<DraftSweep> sweep) {
      return Tasks.recurring("survey-draft-sweep", new Daily(NIGHT))
          .execute((instance, context) -> sweep.getObject().sweepEverywhere());
    }
  }
}
